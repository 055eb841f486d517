package org.equityimpact.proposal;

/** The IAP2 Spectrum of Public Participation, from inform to empower. */
public enum Iap2Level implements Code {
    INFORM,
    CONSULT,
    INVOLVE,
    COLLABORATE,
    EMPOWER
}
