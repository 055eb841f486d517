package org.equityimpact.facts;

import java.util.Arrays;
import org.equityimpact.proposal.DecisionType;
import org.jspecify.annotations.Nullable;

/** What is derived of an item of an agenda. */
final class AgendaWords {

    private AgendaWords() {}

    /** The kind of decision; what is none of them is not known. */
    static @Nullable String decisionType(AgendaEntry item) {
        return Arrays.stream(DecisionType.values())
                .map(DecisionType::code)
                .filter(code -> code.equals(item.type()))
                .findFirst()
                .orElse(null);
    }

    /** Only a reason that the table allows makes exempt, and none that is merely given. */
    static boolean exempt(AgendaEntry item, Setting setting) {
        return item.exemption() != null && setting.tables().agendaExemptions().containsKey(item.exemption());
    }
}
