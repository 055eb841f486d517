package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.Labels;

/** The open words that fields offer: those of the form, and the parties of the rules in force. */
final class Vocabulary {

    private static final String PARTY = "party";

    private final Forms forms;
    private final Labels labels;
    private final Supplier<? extends RuleBook> rulesInForce;

    Vocabulary(Forms forms, Labels labels, Supplier<? extends RuleBook> rulesInForce) {
        this.forms = forms;
        this.labels = labels;
        this.rulesInForce = rulesInForce;
    }

    List<String> codes(Field field) {
        if (field.words() == null) {
            return List.of();
        }
        return field.words().equals(PARTY)
                ? List.copyOf(rulesInForce.get().tables().parties().codes())
                : forms.vocabulary(field.words());
    }

    /** The word for a code; what is no code is its own word. */
    String label(Field field, String code) {
        if (field.words() == null || !codes(field).contains(code)) {
            return code;
        }
        var word = labels.word(field.words(), code);
        boolean isOfTheRulesAlone = word.equals(code) && field.words().equals(PARTY);
        return isOfTheRulesAlone ? rulesInForce.get().tables().parties().label(code) : word;
    }

    /** The code of what was typed, if it is one of the words; otherwise what was typed. */
    String code(Field field, String typed) {
        return codes(field).stream()
                .filter(code -> same(label(field, code), typed))
                .findFirst()
                .orElse(typed);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
