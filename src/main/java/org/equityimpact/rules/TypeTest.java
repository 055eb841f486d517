package org.equityimpact.rules;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactType;

/** Whether a fact is of a type. */
final class TypeTest implements Predicate1<Fact>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final transient FactType type;

    TypeTest(FactType type) {
        this.type = type;
    }

    @Override
    public boolean test(Fact fact) {
        return fact.type().equals(type);
    }

    @Override
    public String getExpressionHash() {
        return "a " + type.name();
    }
}
