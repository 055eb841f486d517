package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DisparitiesCommandTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Seattle 2013-14 in part, with one group of few. */
    private static final String SUSPENDED = """
            {"indicators": [{"id": "oss", "name": "Suspended or expelled", "kind": "discipline", "favourable": false,
              "periodLabel": "2013-14", "periodEnd": "2014-06", "source": "OSPI", "projectionBasis": "judgement", "groups": [
              {"name": "Black", "baseline": {"count": 806, "total": 10202}, "projected": {"percent": 6.0}},
              {"name": "White", "baseline": {"count": 476, "total": 24739}, "projected": {"percent": 1.5}},
              {"name": "Asian", "baseline": {"count": 159, "total": 9235}, "projected": {"percent": 1.5}},
              {"name": "Pacific Islander", "baseline": {"count": 7, "total": 154}},
              {"name": "Two or more", "baseline": {"count": 23, "total": 27}}]}]}""";

    @Test
    void showsATableWithUncertaintyAndWhatIsTooFewToShow(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.json", SUSPENDED);

        assertThat(disparities(file).exits(0).complainsOfNothing().out()).startsWith("""
                        %s (as of 2026-11-21)

                        Suspended or expelled, 2013-14 (oss)
                        A higher value is worse. Compared with all others. Source: OSPI.

                          group                  n  rate  compared        ratio [95%%]   gap points [95%%]  excess  level
                          Black             10,202  7.9%%      1.9%%  4.06 [3.67, 4.49]     6.0 [5.4, 6.5]     607   high
                          White             24,739  1.9%%      5.1%%  0.38 [0.34, 0.42]  -3.1 [-3.5, -2.8]    -779   none
                          Asian              9,235  1.7%%      3.7%%  0.46 [0.39, 0.54]  -2.0 [-2.3, -1.7]    -186   none
                          Pacific Islander  too few to show
                          Two or more       too few to show
                        """.formatted(file));
    }

    @Test
    void saysInWordsWhatIsFlagged(@TempDir Path folder) throws IOException {
        disparities(write(folder, "a.json", SUSPENDED)).prints("""
                        In words
                          - Black at 4.06 times the rate of all others (7.9% v 1.9%; 3.67 to 4.49 times allowing for chance;
                            gap 6.0 points; about 607 more than at the others' rate). Threshold used: 3.00 (policy row
                            discipline/adverse, owner equity office); level high. Projected: not supplied for the others. No
                            longer flagged when at most 1.50 times worse and at most 5 points apart.
                        """);
    }

    @Test
    void sumsUpAndSaysHowGoodTheDataAre(@TempDir Path folder) throws IOException {
        disparities(write(folder, "a.json", SUSPENDED)).prints("""
                        At a glance
                          Worst off of the groups evaluated is Black; the widest gap is 6.0 points, the highest ratio 4.06.
                          Groups evaluated: 3, not: 2; comparisons made: 3.""").prints("""
                        About the data
                          - the period ended more than 36 months ago (DATA_STALE)
                        """);
    }

    @Test
    void showsTheChangeByBothMeasures(@TempDir Path folder) throws IOException {
        String change = """
                {"indicators": [{"id": "i", "name": "Suspended", "favourable": false, "projectionBasis": "model", "groups": [
                  {"name": "A", "baseline": {"count": 400, "total": 1000}, "projected": {"count": 600, "total": 1000}},
                  {"name": "B", "baseline": {"count": 200, "total": 1000}, "projected": {"count": 350, "total": 1000}}]}]}""";

        disparities(write(folder, "a.json", change)).prints("""
                        As projected

                          group      n   rate  compared  ratio [95%]  gap points [95%]  excess  level
                          A      1,000  60.0%     35.0%         1.71              25.0     250  watch
                        """).prints("""
                        Projected change
                          group  gap now  projected  ratio now  projected  verdict                       to know
                          A         20.0       25.0       2.00       1.71  widened  worse off, measures disagree
                        """);
    }

    @Test
    void tellsAMistakeOfATableByItsFileLineAndCell(@TempDir Path folder) throws IOException {
        Path table = write(folder, "a.csv", "favourable,no\ngroup,count,total\nBlack,41,40\nWhite,50,1000\n");

        assertThat(disparities(table).exits(2).err())
                .isEqualTo(table
                        + ":3 B3: Group Black: 41 of 40 is not possible; if one student can count more than once use"
                        + " per_student.\n");
    }

    @Test
    void saysThatItIsAScreenAndWhatWasTooSmall(@TempDir Path folder) throws IOException {
        assertThat(disparities(write(folder, "a.json", SUSPENDED)).out()).endsWith("""

                        Not shown: groups of fewer than 10 people, counts above 0 and below 10, and what would give them
                        away. Not judged: groups of fewer than 30 people, or with fewer than 10 counted, unless the policy
                        row says otherwise; that is never the same as no disparity.
                        These figures are a screen, not a finding: such disparities may support a finding of discrimination
                        but, taken alone, do not establish one (GAO-18-258).
                        """);
    }

    @Test
    void tellsRowsInParagraphsWhereTheTerminalIsNarrow(@TempDir Path folder) throws IOException {
        String out = new Cli()
                .onATerminal(60)
                .run("disparities", write(folder, "a.json", SUSPENDED))
                .out();

        assertThat(out.replaceAll("\033\\[[0-9;]*m", "")).contains("""
                          Black: n 10,202; rate 7.9%; compared 1.9%; ratio [95%]
                          4.06 [3.67, 4.49]; gap points [95%] 6.0 [5.4, 6.5]; excess
                          607; level high
                        """, "  Pacific Islander: too few to show\n");
    }

    @Test
    void goesOnWithALongNameInTheNextLine(@TempDir Path folder) throws IOException {
        String longer = SUSPENDED.replace("Asian", "Asian, Native Hawaiian and people of other islands");

        disparities(write(folder, "a.json", longer)).prints("""
                          Asian, Native           9,235  1.7%      3.7%  0.46 [0.39, 0.54]  -2.0 [-2.3, -1.7]    -186   none
                            Hawaiian and people
                            of other islands
                        """);
    }

    @Test
    void showsEverythingWhereNothingIsTooSmallToShow(@TempDir Path folder) throws IOException {
        disparities("--equity.disclosure.minimum-count=0", write(folder, "a.json", SUSPENDED))
                .prints(
                        "  Pacific Islander     154   4.5%      3.3%     1.37 [0.66, 2.84]    1.2 [-1.1, 5.8]       2      -\n")
                .prints("Pacific Islander (too few to\n  judge), Two or more (too few to judge).")
                .prints("Every number is shown, however small.");
    }

    @Test
    void takesTheIndicatorsOfAProposalAndTheGroupsThatItNames(@TempDir Path folder) throws IOException {
        String proposal = proposal().json().replaceFirst("}$", """
                        ,"focalGroups":[{"group":"race.black","status":"affected_negative"}],%s""".formatted(SUSPENDED.substring(1)));

        JsonNode alone = JSON.readTree(
                disparities("--format=json", write(folder, "a.json", SUSPENDED)).out());
        JsonNode within = JSON.readTree(disparities("--format=json", write(folder, "b.json", proposal))
                .exits(0)
                .out());

        assertThat(within.at("/disparities")).isEqualTo(alone.at("/disparities"));
        assertThat(within.at("/dataQuality/0"))
                .hasToString(
                        "{\"code\":\"GROUP_MISSING\",\"path\":\"/indicators\",\"detail\":\"the proposal names it and no indicator has a row\",\"group\":\"race.black\"}");
    }

    @Test
    void writesAllMeasuresWhenAsked(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.json", SUSPENDED);

        assertThat(JSON.readTree(disparities("--format=json", "--measures=all", file)
                                .out())
                        .at("/disparities/0/measures/oddsRatio")
                        .asDouble())
                .isGreaterThan(4);
        disparities("--measures=all", file).prints("Further measures\n  Black, baseline: odds ratio 4.32");
    }

    @Test
    void writesLinesForLinesAndReadsStandardInput() {
        String lines = SUSPENDED.replace("\n", "") + "\n" + SUSPENDED.replace("\n", "") + "\n";

        var out = new Cli()
                .given(lines)
                .run("disparities", "--format=ndjson", "-")
                .exits(0)
                .out();

        assertThat(out.lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"disparities\":[{\"indicator\":\"oss\""));
    }

    @Test
    void goesByTheDayAsked(@TempDir Path folder) throws IOException {
        String out = disparities("--as-of=2014-09-01", write(folder, "a.json", SUSPENDED))
                .out();

        assertThat(out).contains("(as of 2014-09-01)").doesNotContain("DATA_STALE");
    }

    @Test
    void tellsWhatIsUnusableAndShowsTheOthers(@TempDir Path folder) throws IOException {
        Path wrong = write(folder, "a.json", SUSPENDED.replace("\"favourable\": false,", ""));
        Path other = write(folder, "b.json", "{\"indicator\": []}");
        Path good = write(folder, "c.json", SUSPENDED);

        Cli cli = disparities(wrong, other, good).exits(2).prints(good + " (as of");

        assertThat(cli.err().lines())
                .containsExactly(
                        wrong
                                + ": /indicators/0/favourable: Say whether a higher value is good (favourable: true) or bad (false).",
                        other + ": /indicator: \"indicator\" is not known here. (did you mean \"indicators\"?)",
                        other + ": /indicators: indicators is missing; it must be a list.");
    }

    @Test
    void refusesAMinimumThatIsNone() {
        assertThat(disparities("--equity.reliability.minimum-n=30.5", "a.json")
                        .exits(2)
                        .err())
                .isEqualTo(
                        "equity.reliability.minimum-n must be a whole number between 0 and 999,999,999 but is \"30.5\"\n");
    }

    @Test
    void tellsNoSmallNumberInAMistake(@TempDir Path folder) throws IOException {
        Path wrong = write(
                folder, "a.json", SUSPENDED.replace("\"count\": 7, \"total\": 154", "\"count\": 7, \"total\": 6"));

        assertThat(disparities(wrong).exits(2).err())
                .isEqualTo(wrong
                        + ": /indicators/0/groups/3/baseline/count: Group Pacific Islander: a count above the total is"
                        + " not possible; if one student can count more than once use per_student.\n");
    }

    private static Cli disparities(Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = "disparities";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return new Cli().run(words);
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
