package org.equityimpact.assessment;

/** Which rules an assessment tells of beyond those that found something. */
public enum RulesWanted {
    ALL;

    @Override
    public String toString() {
        return "all";
    }
}
