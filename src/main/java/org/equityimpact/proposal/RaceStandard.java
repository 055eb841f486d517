package org.equityimpact.proposal;

/** The standard that race and ethnicity data follow. */
public enum RaceStandard implements Code {
    SPD15_1997("SPD15-1997"),
    SPD15_2024("SPD15-2024"),
    OTHER("other");

    private final String code;

    RaceStandard(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
