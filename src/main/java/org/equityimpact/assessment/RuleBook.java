package org.equityimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.Tables;

/** A whole, fit set of rules with its policy tables, known by the hash of its files. */
public interface RuleBook {

    /** {@code sha256:} and the hash of all files that have a say in a result. */
    String version();

    List<RuleCard> catalogue();

    /** The same set as it is on a day: numbers and lists may carry dates of effect. */
    default RuleBook asOf(LocalDate day) {
        return this;
    }

    Tables tables();

    ScoringPolicy scoring();

    /** What each rule says of the facts, in the order of the catalogue. */
    List<RuleAnswer> judge(FactSheet facts);
}
