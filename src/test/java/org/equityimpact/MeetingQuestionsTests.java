package org.equityimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.Test;

/** Whatever is found, there is something worth asking about it in the meeting. */
class MeetingQuestionsTests {

    private static final int MOST_WORDS = 25;

    private final List<RuleCard> rules = RulesInForce.of(Path.of("rules")).get().catalogue();

    MeetingQuestionsTests() throws Exception {}

    @Test
    void everyRiskAndGapHasAQuestion() {
        assertThat(rules)
                .filteredOn(rule -> rule.kind() != Kind.STRENGTH && rule.question() == null)
                .extracting(RuleCard::name)
                .isEmpty();
    }

    @Test
    void noQuestionIsAskedTwice() {
        assertThat(questions()).doesNotHaveDuplicates();
    }

    @Test
    void aQuestionIsShortEnoughToBeAskedAloud() {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void noQuestionCanBeAnsweredByYesOrNo() {
        assertThat(questions())
                .noneMatch(question -> question.matches(
                        "(Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Will|Would|Should|Shall|May|Might) .*"));
    }

    private List<String> questions() {
        return rules.stream()
                .filter(rule -> rule.question() != null)
                .map(RuleCard::question)
                .toList();
    }
}
