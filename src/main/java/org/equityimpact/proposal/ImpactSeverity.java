package org.equityimpact.proposal;

/** How bad an impact is in daily life. */
public enum ImpactSeverity implements Code {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
