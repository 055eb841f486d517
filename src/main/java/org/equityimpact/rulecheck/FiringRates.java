package org.equityimpact.rulecheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often each rule fired on decisions: on stored assessments as they say, on proposals as the rules say now. */
public final class FiringRates {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BigDecimal NEARLY_ALWAYS = new BigDecimal("0.90");
    private static final BigDecimal HARDLY_EVER = new BigDecimal("0.01");
    private static final int DIGITS = 6;

    private final RuleBook rules;
    private final ProposalReader reader;
    private final LocalDate asOf;
    private final Map<String, Integer> fired = new HashMap<>();
    private int decisions;

    /** @param asOf the day to judge proposals for */
    public FiringRates(RuleBook rules, ProposalReader reader, LocalDate asOf) {
        this.rules = rules.asOf(asOf);
        this.reader = reader;
        this.asOf = asOf;
    }

    /**
     * Counts one decision, given as an assessment or as a proposal.
     *
     * @throws UnreadableJson when it is not JSON
     * @throws InvalidProposal when it is neither
     */
    public void add(byte[] decision) {
        fires(decision).forEach(rule -> fired.merge(rule, 1, Integer::sum));
        decisions++;
    }

    /** How many decisions were counted. */
    public int decisions() {
        return decisions;
    }

    int fired(String rule) {
        return fired.getOrDefault(rule, 0);
    }

    /** A rule that nearly always or hardly ever fires tells decisions apart no longer. */
    boolean isForReview(String rule) {
        if (decisions == 0) {
            return false;
        }
        var rate = new BigDecimal(fired(rule)).divide(new BigDecimal(decisions), DIGITS, RoundingMode.HALF_UP);
        return rate.compareTo(NEARLY_ALWAYS) > 0 || rate.compareTo(HARDLY_EVER) < 0;
    }

    private Set<String> fires(byte[] decision) {
        var assessment = assessment(decision);
        if (assessment != null) {
            return fired(assessment);
        }
        var names = new HashSet<String>();
        var sheet = FactSheet.of(reader.read(decision), asOf, rules.tables());
        rules.judge(sheet).stream()
                .filter(RuleAnswer::fires)
                .forEach(answer -> names.add(answer.rule().name()));
        return names;
    }

    /** The rules that fired in an assessment, strengths included; none where it is no assessment. */
    public static Set<String> fired(byte[] assessment) {
        var json = assessment(assessment);
        return json == null ? Set.of() : fired(json);
    }

    private static Set<String> fired(JsonNode assessment) {
        var names = new HashSet<String>();
        Stream.of("findings", "strengths")
                .flatMap(part -> assessment.path(part).valueStream())
                .forEach(found -> names.add(found.path("rule").asString("")));
        return names;
    }

    private static @Nullable JsonNode assessment(byte[] decision) {
        try {
            var json = JSON.readTree(decision);
            return json.has("outcome") && json.has("rulesVersion") ? json : null;
        } catch (JacksonException toldByTheReaderOfProposals) {
            return null;
        }
    }
}
