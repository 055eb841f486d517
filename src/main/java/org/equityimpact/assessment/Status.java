package org.equityimpact.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule says of a proposal. */
public enum Status {
    /** Its condition holds. */
    FIRES,
    /** Its condition does not hold, whatever the unknown facts are. */
    CLEAR,
    /** It is not meant for such a decision. */
    NOT_APPLICABLE,
    /** Its condition holds or not, depending on facts that are unknown. */
    CANNOT_TELL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
