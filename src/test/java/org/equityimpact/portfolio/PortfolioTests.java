package org.equityimpact.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.Papers;
import org.equityimpact.portfolio.Deliberation.Decision;
import org.equityimpact.portfolio.Portfolio.FindingCount;
import org.junit.jupiter.api.Test;

class PortfolioTests {

    private static final String BRISTOL = "19-bristol-high-needs-budget-2018";
    private static final String READY = "ready-evening-bus-for-rural-schools";

    @Test
    void aDecisionCountsOnceHoweverManyMeetingsItCameBefore() {
        var portfolio = portfolio(meeting("one", BRISTOL, READY), meeting("two", BRISTOL));

        assertThat(portfolio.meetings()).isEqualTo(2);
        assertThat(portfolio.decisions()).isEqualTo(2);
        assertThat(portfolio.outcomes()).containsEntry(Outcome.HOLD, 1).containsEntry(Outcome.READY, 1);
    }

    @Test
    void coverageCountsItemByItemOverAllMeetings() {
        var portfolio = portfolio(
                new ScreenedMeeting(
                        "one", Papers.docket(Papers.of(Papers.sample(BRISTOL), new Matter.Nothing())), List.of()),
                meeting("two", BRISTOL));

        assertThat(portfolio.coverage().covered()).isEqualTo(3);
        assertThat(portfolio.coverage().share()).isEqualTo(new BigDecimal("0.66"));
    }

    @Test
    void whatIsFoundInMostDecisionsStandsFirst() {
        var portfolio = portfolio(new ScreenedMeeting("all", Papers.docket(Papers.ofAllSamples()), List.of()));

        assertThat(portfolio.findings())
                .hasSize(15)
                .isSortedAccordingTo((one, other) -> other.decisions() - one.decisions());
        assertThat(portfolio.findings()).extracting(FindingCount::share).allSatisfy(share -> assertThat(share)
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Test
    void aUnitStandsWithItsDecisionsAndTheRestUnderNotStated() {
        var portfolio = portfolio(meeting("one", BRISTOL, READY));

        assertThat(portfolio.units())
                .extracting(unit -> unit.unit() + " " + unit.decisions())
                .containsExactly("Transport 1", "not stated 1");
    }

    @Test
    void whatWasDecidedWhileAGateHeldItIsAgainstAdvice() {
        var portfolio = portfolio(new ScreenedMeeting(
                "one",
                docket(BRISTOL, READY),
                List.of(
                        taken("5.1", Outcome.HOLD, List.of("severe-harm-without-engagement"), false),
                        taken("5.2", Outcome.READY, List.of(), false))));

        assertThat(portfolio.againstAdvice()).singleElement().satisfies(decided -> {
            assertThat(decided.title()).isEqualTo("Cut the high-needs budget by about 5 million pounds");
            assertThat(decided.held()).containsExactly("severe-harm-without-engagement");
        });
        assertThat(portfolio.underOverride()).isEmpty();
    }

    @Test
    void whatAnOverrideReleasedIsToldApart() {
        var portfolio = portfolio(
                new ScreenedMeeting("one", docket(BRISTOL), List.of(taken("5.1", Outcome.HOLD, List.of(), true))));

        assertThat(portfolio.againstAdvice()).isEmpty();
        assertThat(portfolio.underOverride()).hasSize(1);
    }

    @Test
    void aYearWithoutMeetingsIsEmptyAndCoversAll() {
        var portfolio = portfolio();

        assertThat(portfolio.decisions()).isZero();
        assertThat(portfolio.coverage().share()).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void asATableEveryCountStandsBesideWhatItIsOf() {
        var table = new String(PortfolioCsv.of(portfolio(meeting("one", BRISTOL, READY))), UTF_8);

        assertThat(table.lines())
                .startsWith("part,unit,code,name,decisions,of", "outcome,,READY,READY,1,2")
                .contains("month,,2026-12,December,2,2", "outcome of unit,Transport,READY,READY,1,1");
    }

    @Test
    void asAChartTheSameIsToldInWordsForThoseWhoCannotSeeIt() throws Exception {
        var svg = PortfolioChart.of(portfolio(meeting("one", BRISTOL, READY))).svg();
        Files.write(Path.of("target/portfolio.svg"), svg);

        assertThat(new String(svg, UTF_8))
                .contains("Decisions by outcome, each at its newest screening: HOLD 1 of 2; REVISE 0 of 2;");
    }

    private static Deliberation taken(String item, Outcome outcome, List<String> holds, boolean released) {
        return new Deliberation(
                item,
                "Cut the high-needs budget by about 5 million pounds",
                "real-19",
                Decision.ADOPTED,
                LocalDate.of(2026, 12, 10),
                outcome,
                holds,
                released,
                "clerk",
                null);
    }

    private static Docket docket(String... samples) {
        return Papers.docket(
                Papers.of(List.of(samples).stream().map(Papers::sample).toArray(Matter[]::new)));
    }

    private static ScreenedMeeting meeting(String id, String... samples) {
        return new ScreenedMeeting(id, docket(samples), List.of());
    }

    private static Portfolio portfolio(ScreenedMeeting... meetings) {
        return new YearOfDockets(List.of(meetings), UnaryOperator.identity()).portfolio(2026, null);
    }
}
