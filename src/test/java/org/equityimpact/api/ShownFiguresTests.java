package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.rules.BrokenRules;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where every figure is shown the search for withheld ones finds them: it looks where they would be. */
@TestPropertySource(properties = {"equity.disclosure.minimum-count=0", "equity.reliability.minimum-n=40"})
class ShownFiguresTests extends RepliesOnSmallTables {

    @Test
    void areFoundInEveryReplyThatCanHoldThem() throws BrokenRules {
        var withheld = SmallTables.withheldFigures();
        var replies = replies();
        replies.keySet().removeAll(java.util.List.of("list", "unreadable", "screening", "portfolio"));

        replies.forEach((asked, reply) ->
                assertThat(SmallTables.found(reply, withheld)).as(asked).isNotEmpty());
        assertThat(SmallTables.found(
                        post("/api/v1/disparities?measures=all", SmallTables.body())
                                .text(),
                        withheld))
                .hasSizeGreaterThan(withheld.size() / 2);
    }

    @Test
    void areShownUnderTheSettingsThatTheAssessmentNames() {
        post("/api/v1/assessments?dryRun=true", SmallTables.proposal())
                .says("/smallNumbers/minimumCount", 0)
                .says("/smallNumbers/minimumCell", 10)
                .says("/smallNumbers/minimumN", 40);
    }
}
