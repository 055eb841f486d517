package org.equityimpact.rulecheck;

import java.util.stream.Collectors;
import org.equityimpact.assessment.Match;
import org.equityimpact.assessment.RuleAnswer;

/** What a rule said of a case. */
public record CaseResult(RuleCase ruleCase, RuleAnswer answer) {

    public boolean isAsExpected() {
        return answer.status() == ruleCase.expect() && confirmedAsExpected() && saidAsExpected();
    }

    /** What was expected and what came, in a few lines. */
    public String explanation() {
        return "%s: \"%s\"%n  expected: %s%n  came:     %s%n  compared: %s"
                .formatted(ruleCase.file(), ruleCase.name(), expected(), came(), answer.compared());
    }

    private boolean confirmedAsExpected() {
        return ruleCase.confirmed() == null || ruleCase.confirmed() == answer.isConfirmed();
    }

    private boolean saidAsExpected() {
        return ruleCase.says() == null || ruleCase.says().equals(said());
    }

    private String expected() {
        return described(
                ruleCase.expect().code(),
                ruleCase.confirmed() == null ? "" : confirmation(ruleCase.confirmed()),
                ruleCase.says() == null ? "" : " \"" + ruleCase.says() + "\"");
    }

    private String came() {
        return described(
                answer.status().code(),
                confirmation(answer.isConfirmed()),
                said().isEmpty() ? "" : " \"" + said() + "\"");
    }

    private static String described(String status, String confirmation, String said) {
        return status.replace('_', ' ') + confirmation + said;
    }

    private static String confirmation(boolean confirmed) {
        return confirmed ? ", confirmed" : ", not confirmed";
    }

    private String said() {
        return answer.certain().stream().map(Match::message).distinct().collect(Collectors.joining(" "));
    }
}
