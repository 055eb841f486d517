package org.equityimpact.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule looks at: a proposal, or an item of an agenda that brings no assessment with it. */
public enum About {
    PROPOSAL,
    AGENDA_ITEM;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
