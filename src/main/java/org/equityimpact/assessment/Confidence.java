package org.equityimpact.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the evidence behind a proposal can be relied on. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
