package org.equityimpact.rulecheck;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Match;
import org.equityimpact.assessment.RuleAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said of a case.
 *
 * @param lookedAt tells, when asked, the facts that the rule looked at
 * @param nanos how long it took
 */
public record CaseResult(RuleCase ruleCase, RuleAnswer answer, Supplier<List<String>> lookedAt, long nanos) {

    public boolean isAsExpected() {
        return answer.status() == ruleCase.expect() && confirmedAsExpected() && saidAsExpected();
    }

    /** What was expected and what came, in a few lines. */
    public String explanation() {
        return "%s:%d: \"%s\"%n  expected: %s%n  came:     %s%n  facts:    %s"
                .formatted(
                        ruleCase.file(),
                        ruleCase.line(),
                        ruleCase.name(),
                        expected(),
                        came(),
                        String.join(", ", facts()));
    }

    /** What the case expects, as far as it says. */
    public String expected() {
        return described(
                RuleCase.inWords(ruleCase.expect()),
                ruleCase.confirmed() == null ? "" : confirmation(ruleCase.confirmed()),
                ruleCase.says());
    }

    /** What the rule said, as far as the case asks. */
    public String came() {
        boolean tellsWhetherConfirmed = ruleCase.confirmed() != null;
        return described(
                RuleCase.inWords(answer.status()),
                tellsWhetherConfirmed ? confirmation(answer.isConfirmed()) : "",
                answer.fires() ? said() : null);
    }

    /** The facts that the rule looked at, in its own words. */
    public List<String> facts() {
        return lookedAt.get();
    }

    private boolean confirmedAsExpected() {
        return ruleCase.confirmed() == null || ruleCase.confirmed() == answer.isConfirmed();
    }

    private boolean saidAsExpected() {
        return ruleCase.says() == null || ruleCase.says().equals(said());
    }

    private static String described(String status, String confirmation, @Nullable String said) {
        return status + confirmation + (said == null ? "" : ", says \"" + said + "\"");
    }

    private static String confirmation(boolean confirmed) {
        return confirmed ? ", confirmed" : ", not confirmed";
    }

    private String said() {
        return answer.certain().stream().map(Match::message).distinct().collect(Collectors.joining(" "));
    }
}
