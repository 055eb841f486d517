package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.Lines;
import org.equityimpact.facts.disparity.ShippedLines;
import org.equityimpact.proposal.IndicatorKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The thresholds of disparity stand in a table that policy staff edit: what it says counts, and its mistakes are told by cell. */
class DisparityThresholdsTests {

    private static final String TABLE = "policy/disparity-thresholds.csv";
    private static final String DISCIPLINE = "discipline,adverse,harm_ratio,1.50,3.00,0.5,,,0.25,equity office,";

    private RuleFolder folder;

    @BeforeEach
    void copy(@TempDir Path directory) {
        folder = RuleFolder.copiedTo(directory);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "harm_ratio,1.50,3.00",
                        "harm_ratio,3.00,3.00",
                        ":9:5 wrong-value: high is 3.00 and watch 3.00; high must lie above watch"),
                slip(
                        "harm_ratio,1.50,3.00",
                        "harm_ratio,0.80,3.00",
                        ":9:4 wrong-value: watch of a harm_ratio is 0.80; a ratio of 1 is no disparity, so write 1 or more"),
                slip(
                        "harm_ratio,1.50,3.00",
                        "harm_ratio,\"1,5\",3.00",
                        ":9:4 wrong-value: watch must be a number but is \"1,5\"; write 1.5"),
                slip(
                        "harm_ratio,1.50,3.00",
                        "risk_ratio,1.50,3.00",
                        ":9:3 wrong-value: measure is \"risk_ratio\"; allowed: harm_ratio, gap_pp, widening_pp, smd"),
                slip(
                        "discipline,adverse",
                        "dicipline,adverse",
                        ":9:1 wrong-value: indicator_kind is \"dicipline\"; allowed: default, outcome, access, experience, resource, discipline, special_education, scores"),
                slip(
                        "discipline,adverse",
                        "discipline,bad",
                        ":9:2 wrong-value: orientation is \"bad\"; allowed: adverse, favourable, any"),
                slip(
                        "0.5,,,0.25,equity office,rare",
                        "-0.5,,,0.25,equity office,rare",
                        ":9:6 wrong-value: min_gap_pp is -0.5; write 0 or more"),
                slip(
                        "0.5,,,0.25,equity office,rare",
                        "0.5,ten,,0.25,equity office,rare",
                        ":9:7 wrong-value: min_cell must be a whole number but is \"ten\"; write it in digits, as 12 or 0.25"),
                slip(
                        "0.5,,,0.25,equity office,rare",
                        "0.5,,,0.25,,rare",
                        ":9:10 wrong-value: owner is empty; fill it in"),
                slip(
                        "special_education,adverse",
                        "discipline,adverse",
                        ":10:1 wrong-value: indicator_kind orientation measure \"discipline adverse harm_ratio\" stands here twice; keep one row of it"),
                slip(
                        "default,favourable,harm_ratio",
                        "access,favourable,harm_ratio",
                        " missing-default: no row of indicator_kind default and measure harm_ratio is for favourable indicators; add default,favourable,harm_ratio,…"));
    }

    private static Arguments slip(String found, String written, String told) {
        return Arguments.of(found, written, TABLE + told);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsToldByItsCellWithTheRemedy(String found, String written, String told) {
        folder.edited(TABLE, found, written);

        assertThat(folder.problems()).containsExactly(told);
    }

    @Test
    void figuresAreStaleBeforeTheyAreSeriouslySo() {
        folder.edited("policy/disparity.csv", "very-stale-months,36", "very-stale-months,12");

        assertThat(folder.problems())
                .containsExactly(
                        "policy/disparity.csv:4 wrong-value: very-stale-months is 12 and stale-months 24; figures are"
                                + " stale before they are seriously so");
    }

    @Test
    void anUnusualPeriodEndsAfterItBegins() {
        folder.edited("policy/unusual-periods.csv", "2020-09-01,2021-08-31", "2020-09-01,2020-08-31");

        assertThat(folder.problems())
                .containsExactly(
                        "policy/unusual-periods.csv:4:3 wrong-value: last_day is 2020-08-31, before first_day 2020-09-01");
    }

    @Test
    void theShippedTableSaysWhatTheTestsOfTheArithmeticReckonWith() throws Exception {
        var shipped = policy("2026-11-01");
        var reckonedWith = ShippedLines.policy();

        assertThat(lines(shipped)).isEqualTo(lines(reckonedWith));
        assertThat(shipped.unusualPeriods()).isEqualTo(reckonedWith.unusualPeriods());
        assertThat(List.of(shipped.staleMonths(), shipped.veryStaleMonths(), shipped.progressStep()))
                .isEqualTo(List.of(
                        reckonedWith.staleMonths(), reckonedWith.veryStaleMonths(), reckonedWith.progressStep()));
    }

    private static List<Lines> lines(DisparityPolicy policy) {
        return Stream.concat(Stream.of((IndicatorKind) null), Stream.of(IndicatorKind.values()))
                .flatMap(kind -> Stream.of(policy.lines(kind, true), policy.lines(kind, false)))
                .toList();
    }

    @Test
    void aRowIsInForceFromItsDayAndReplacesTheOneBefore() throws Exception {
        folder.edited(TABLE, "owner,why", "owner,why,from")
                .edited(
                        TABLE,
                        DISCIPLINE,
                        DISCIPLINE.replace("1.50", "1.80") + "the board is laxer,2027-07-01\n" + DISCIPLINE);

        assertThat(watch("2027-06-30")).isEqualTo("1.50");
        assertThat(watch("2027-07-01")).isEqualTo("1.80");
    }

    private String watch(String day) throws Exception {
        var line = policy(day).lines(IndicatorKind.DISCIPLINE, false).ratio();
        return line == null ? "none" : line.watch().toString();
    }

    private DisparityPolicy policy(String day) throws Exception {
        return CompiledRules.of(RuleSources.of(folder.path()))
                .asOf(LocalDate.parse(day))
                .tables()
                .disparity();
    }
}
