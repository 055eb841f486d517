package org.equityimpact.proposal;

/** The IAP2 Spectrum of Public Participation, from inform to empower. */
public enum Iap2Level implements Code {
    INFORM(1),
    CONSULT(2),
    INVOLVE(3),
    COLLABORATE(4),
    EMPOWER(5);

    private final int rank;

    Iap2Level(int rank) {
        this.rank = rank;
    }

    /** The place on the spectrum, 1 to 5. */
    public int rank() {
        return rank;
    }
}
