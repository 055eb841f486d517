package org.equityimpact.assessment;

/** A rule that tries too many combinations of facts on a proposal for an assessment to end in time. */
public final class RuleTooCostly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    public RuleTooCostly(String rule) {
        super(
                "The rule \"%s\" tries too many combinations of facts on this proposal; nothing was assessed. Make its condition narrower."
                        .formatted(rule));
        this.rule = rule;
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }
}
