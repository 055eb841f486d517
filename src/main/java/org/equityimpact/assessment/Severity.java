package org.equityimpact.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How grave it is that a rule fires; the points stand in the policy tables. */
public enum Severity {
    INFO,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
