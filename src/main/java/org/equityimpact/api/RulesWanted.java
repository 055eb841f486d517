package org.equityimpact.api;

/** Which rules an assessment tells of beyond those that found something. */
enum RulesWanted {
    ALL;

    @Override
    public String toString() {
        return "all";
    }
}
