package org.equityimpact.assessment;

/** Which measures a disparity tells of beyond those that decide its level. */
public enum MeasuresWanted {
    ALL;

    @Override
    public String toString() {
        return "all";
    }
}
