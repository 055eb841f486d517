package org.equityimpact.assessment;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.equityimpact.proposal.Proposal;

/** Assesses proposals under the rules in force. Everyone enters here; nobody else asks a rule book. */
public final class Assessor {

    private final Supplier<? extends RuleBook> rulesInForce;
    private final InstantSource clock;

    public Assessor(Supplier<? extends RuleBook> rulesInForce, InstantSource clock) {
        this.rulesInForce = rulesInForce;
        this.clock = clock;
    }

    /** Assesses a proposal; the assessment has no id yet. */
    @SuppressWarnings("DoNotCallSuggester")
    public Assessment assess(Proposal proposal, Terms terms) {
        throw new IllegalStateException("%s under %s at %s".formatted(proposal, rulesInForce, clock) + terms);
    }
}
