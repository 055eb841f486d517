package org.equityimpact.rules;

import java.util.Set;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.equityimpact.assessment.Kind;
import org.equityimpact.facts.Reading;

/** Which readings a rule is read in, by its kind: a gap fires on the very absence that leaves a risk open. */
final class ReadingTest implements Predicate1<Reading>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    ReadingTest(Kind kind) {
        this.kind = kind;
    }

    static Reading asFound(Kind kind) {
        return kind == Kind.GAP ? Reading.SUBMITTED : Reading.CERTAIN;
    }

    @Override
    public boolean test(Reading reading) {
        return Set.of(Reading.STRICT, asFound(kind), Reading.POSSIBLE).contains(reading);
    }

    @Override
    public String getExpressionHash() {
        return "read as " + kind;
    }
}
