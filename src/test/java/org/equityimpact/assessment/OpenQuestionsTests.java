package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Desk.judge;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.LOW;

import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.junit.jupiter.api.Test;

class OpenQuestionsTests {

    @Test
    void whatCannotBeToldComesWithTheFactsToAdd() {
        assertThat(questions(risk("one", HIGH).cannotTell("/a", "/b")))
                .containsExactly(new CannotTell("one", "title of one", 9, List.of("/a", "/b")));
    }

    @Test
    void noMoreThanTwelveFactsAreNamed() {
        var places = IntStream.range(0, 20).mapToObj(number -> "/" + number).toArray(String[]::new);
        assertThat(questions(risk("one", HIGH).cannotTell(places)).get(0).missing())
                .hasSize(12)
                .startsWith("/0", "/1");
    }

    @Test
    void rulesThatAGateWaitsForComeFirstThenSeriousOnesThenPoints() {
        assertThat(questions(
                        gap("most-points", CRITICAL).cannotTell("/a"),
                        risk("b-serious", HIGH).cannotTell("/a"),
                        risk("a-serious", HIGH).cannotTell("/a"),
                        risk("actions", LOW).cannotTell("/a"),
                        risk("revise", LOW).cannotTell("/a")))
                .extracting(CannotTell::rule)
                .containsExactly("revise", "a-serious", "b-serious", "most-points", "actions");
    }

    private static List<CannotTell> questions(RuleAnswer... answers) {
        return new OpenQuestions(judge(answers)).inOrder();
    }
}
