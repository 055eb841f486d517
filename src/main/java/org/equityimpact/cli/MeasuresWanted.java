package org.equityimpact.cli;

/** Which measures a disparity tells of beyond those that decide its level. */
enum MeasuresWanted {
    ALL;

    @Override
    public String toString() {
        return "all";
    }
}
