package org.equityimpact.proposal;

/** How strong the research evidence is (ESSA tiers). */
public enum EvidenceLevel implements Code {
    STRONG,
    MODERATE,
    PROMISING,
    RATIONALE,
    NONE
}
