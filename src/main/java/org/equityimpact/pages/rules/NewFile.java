package org.equityimpact.pages.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rulecheck.NewRule;

/** What somebody asks for who wants a new rule. */
record NewFile(String name, String dimension, String kind, String severity) {

    static final NewFile NONE = new NewFile("", "", "", "");

    /** The rule to be written; empty where kind or severity is none that there is. */
    Optional<NewRule> rule() {
        var asked =
                Stream.of(Kind.values()).filter(one -> one.code().equals(kind)).findFirst();
        var weight = Stream.of(Severity.values())
                .filter(one -> one.code().equals(severity))
                .findFirst();
        return asked.isEmpty() || weight.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewRule(name, dimension, asked.get(), weight.get()));
    }
}
