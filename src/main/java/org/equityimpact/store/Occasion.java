package org.equityimpact.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What brought a rule set into force. */
public enum Occasion {
    /** The service started on it. */
    START,
    /** The rule folder was edited. */
    EDIT,
    /** Somebody asked for the rule folder to be read again. */
    RELOAD,
    /** A candidate was published. */
    PUBLISH,
    /** Somebody went back to it. */
    GO_BACK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
