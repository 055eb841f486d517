package org.equityimpact.rulecheck;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Match;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.facts.Fact;
import org.jspecify.annotations.Nullable;

/** The answers of one rule under the old and under the new rules; null where there is no such rule. */
record AnswerPair(
        String rule, @Nullable RuleAnswer before, @Nullable RuleAnswer after) {

    /** The pairs that are not the same, the rules of the new set first. */
    static List<AnswerPair> otherwise(Map<String, RuleAnswer> before, Map<String, RuleAnswer> after) {
        return all(before, after).filter(pair -> !pair.isTheSame()).toList();
    }

    static Stream<AnswerPair> all(Map<String, RuleAnswer> before, Map<String, RuleAnswer> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream().filter(rule -> !after.containsKey(rule)))
                .map(rule -> new AnswerPair(rule, before.get(rule), after.get(rule)));
    }

    static Map<String, RuleAnswer> byRule(List<RuleAnswer> answers) {
        var byRule = new LinkedHashMap<String, RuleAnswer>();
        answers.forEach(answer -> byRule.put(answer.rule().name(), answer));
        return byRule;
    }

    /** Whether no figure can differ: what is done well counts nothing, and of others all but the words is the same. */
    boolean countsTheSame() {
        if (before == null || after == null) {
            return isStrength(before) || isStrength(after);
        }
        return isStrength(before) && isStrength(after) || countTheSame(before, after);
    }

    /** Whether nothing was found either way, so that there are no words that could differ. */
    boolean isSilent() {
        return !fires(before) && !fires(after);
    }

    RuleEffect effect() {
        return new RuleEffect(rule, answer(before), answer(after));
    }

    /** A rule that is not there is as good as one that is silent. */
    private boolean isTheSame() {
        if (before == null || after == null) {
            return !mayFire(before) && !mayFire(after);
        }
        boolean sayTheSame = before.certain().size() == after.certain().size()
                && before.isConfirmed() == after.isConfirmed()
                && said(before).equals(said(after));
        return countTheSame(before, after) && sayTheSame;
    }

    /** Whether a rule is clear or was never meant is the same to a result; what mitigations earn depends on the facts. */
    private static boolean countTheSame(RuleAnswer one, RuleAnswer other) {
        if (!one.mayFire() && !other.mayFire()) {
            return true;
        }
        boolean mayEarn = one.fires() && one.settled();
        return one.status() == other.status()
                && one.settled() == other.settled()
                && (one.rule().each() == null
                        || one.certain().size() == other.certain().size())
                && (!mayEarn || facts(one.possible()).equals(facts(other.possible())));
    }

    private static List<List<String>> facts(List<Match> matches) {
        return matches.stream()
                .map(match -> match.facts().stream().map(Fact::pointer).toList())
                .toList();
    }

    private static boolean isStrength(@Nullable RuleAnswer answer) {
        return answer != null && answer.rule().kind() == Kind.STRENGTH;
    }

    private static boolean fires(@Nullable RuleAnswer answer) {
        return answer != null && answer.fires();
    }

    private static boolean mayFire(@Nullable RuleAnswer answer) {
        return answer != null && answer.mayFire();
    }

    private static RuleEffect.@Nullable Answer answer(@Nullable RuleAnswer answer) {
        return answer == null
                ? null
                : new RuleEffect.Answer(
                        answer.status(), answer.isConfirmed(), answer.certain().size(), said(answer));
    }

    private static String said(RuleAnswer answer) {
        return answer.certain().stream().map(Match::message).distinct().collect(joining(" "));
    }
}
