package org.equityimpact.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What it means that a rule fires: a stated fact is bad, a fact is absent, or something is well done. */
public enum Kind {
    RISK,
    GAP,
    STRENGTH;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
