package org.equityimpact.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.spreadsheet.Tables.assertMistakes;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every mistake of an indicator has the words in a table that it has in a submission, and the cell that it stands in. */
class TableMistakesTests {

    private static final String SUSPENDED = "name,Suspended\nfavourable,no\n%s\n";

    private static String table(String settings, String... rows) {
        return SUSPENDED.formatted(settings) + String.join("\n", rows) + "\n";
    }

    private static String counts(String... rows) {
        return table("", "group,count,total\n" + String.join("\n", rows));
    }

    @Test
    void asksWhetherAHigherValueIsGood() {
        assertMistakes(
                "group,count,total\nA,15,50\nB,20,1000\n",
                "A1: Say whether a higher value is good (favourable: true) or bad (false)."
                        + " (write a row \"favourable\" with yes or no above the table, or give --favourable)");
    }

    @Test
    void wantsATotalBesideACount() {
        String wanted = "total must be a whole number of 1 or more; leave the group out or mark it suppressed.";
        assertMistakes(counts("A,15,", "B,15,0", "C,15,90"), "C5: Group A: " + wanted, "C6: Group B: " + wanted);
        assertMistakes(table("", "group,count", "A,15", "B,16"), "B5: Group A: " + wanted, "B6: Group B: " + wanted);
    }

    @Test
    void wantsCountsInWholePeople() {
        String wanted = "Group Black: count must be a whole number of 0 or more (got %s).";
        assertMistakes(counts("Black,2.5,50", "White,20,90"), "B5: " + wanted.formatted("2.5"));
        assertMistakes(counts("Black,-15,50", "White,20,90"), "B5: " + wanted.formatted("-15"));
        assertMistakes(counts("Black,many,50", "White,20,90"), "B5: " + wanted.formatted("\"many\""));
    }

    @Test
    void keepsASmallCountToItselfHoweverItIsWritten() {
        assertMistakes(
                counts("Black,\"5,0\",50", "White,20,90"),
                "B5: Group Black: count must be a whole number of 0 or more."
                        + " (write a point, as in 12.5; a comma may only stand before thousands, as in 1,234)");
    }

    @Test
    void countsNobodyTwiceInAProportion() {
        assertMistakes(
                counts("A,41,40", "B,20,90"),
                "B5: Group A: 41 of 40 is not possible; if one student can count more than once use per_student.");
        assertMistakes(table("unit,per student", "group,count,total", "A,41,40", "B,20,90"));
    }

    @Test
    void wantsPercentsBetween0And100() {
        String wanted = "Group A: percent must be a number between 0 and 100 (got %s).";
        assertMistakes(table("", "group,percent", "A,145", "B,30"), "B5: " + wanted.formatted("145"));
        assertMistakes(
                table("", "group,percent", "A,0.45", "B,0"),
                "B5: Group A: percent must be a number between 0 and 100, and all of this indicator are 1 or less (got 0.45);"
                        + " if they are so small say unit: percent_only. (enter 45 for 45%)");
        assertMistakes(
                table("", "group,percent", "A,-0.45", "B,0"),
                "B5: " + wanted.formatted("-0.45") + " (enter 45 for 45%)");
        assertMistakes(table("unit,percent only", "group,percent", "A,0.45", "B,0.3"));
    }

    @Test
    void comparesAtLeastTwoGroups() {
        assertMistakes(counts("A,15,50"), "A4: There must be at least 2 groups (found 1).");
    }

    @Test
    void givesEachGroupOneRow() {
        assertMistakes(
                counts("A b,15,50", "B,20,90", "a  B,16,60"),
                "A7: Group a  B: the name appears twice; each group has one row.");
    }

    @Test
    void comparesWithANamedGroupThatIsThere() {
        assertMistakes(
                table("comparison,named", "group,count,total", "A,15,50", "White,20,90"),
                "A1: comparison named needs a referenceGroup; the groups are: A, White.");
        assertMistakes(
                table("comparison,named\nreference group,white", "group,count,total", "A,15,50", "White,20,90"),
                "B4: \"white\" is not one of the groups: A, White. (did you mean \"White\"?)");
    }

    @Test
    void addsGroupsToNoMoreThanThePopulation() {
        assertMistakes(
                table("partition,yes", "group,count,total", "All students,50,1000", "A,15,50", "B,20,1000"),
                "A4: Groups add to 1,050 but population says 1,000: do groups overlap? Set partition:false, or correct.");
        assertMistakes(
                table("partition,yes", "group,count,total", "All students,24,1050", "A,15,50", "B,20,1000"),
                "A4: The counts of the groups add to 35 but population says 24: do groups overlap?"
                        + " Set partition:false, or correct.");
        assertMistakes(table("partition,yes", "group,count,total", "Total,2,1140601", "A,1,1151028", "B,1,1"));
    }

    @Test
    void doesNotCompareOverlappingGroupsWithAllOthers() {
        assertMistakes(
                table("partition,no\ncomparison,all others", "group,count,total", "A,15,50", "B,20,90"),
                "B4: Overlapping groups cannot be compared with 'all others'; choose named.");
    }

    @Test
    void takesAMeanWithoutItsSpread() {
        assertMistakes(table("unit,mean", "group,mean", "A,501.5", "B,490"));
    }

    @Test
    void measuresThePast() {
        assertMistakes(
                table("period end,2026-12-01", "group,count,total", "A,15,50", "B,20,90"),
                "B3: periodEnd must not be in the future (got \"2026-12-01\");"
                        + " measured data belong to a past period.");
    }

    @Test
    void wantsTheSourceNamedOrLeftOut() {
        assertMistakes(
                table("source,", "group,count,total", "A,15,50", "B,20,90"),
                "B3: source must not be blank; leave it out if it is not known.");
    }

    @Test
    void takesOneKindOfFigure() {
        assertMistakes(
                table("", "group,count,total,percent", "A,15,50,", "B,20,90,", "C,,90,17.5"),
                "C7: Group C: gives a percent, the others give counts.");
        assertMistakes(
                table("", "group,count,total,percent", "A,15,50,", "B,20,90,22.2"),
                "B6: Group B: gives a count and a percent; one kind of figure is enough.");
        assertMistakes(
                table("", "group,count,total,projected mean", "A,15,50,12", "B,20,90,"),
                "D5: Group A: gives a count before and a mean after; these cannot be compared.");
    }

    @Test
    void showsNoFigureBesideOneThatIsMarkedAsSuppressed() {
        assertMistakes(
                table("", "group,count,total,suppressed", "A,15,50,yes", "B,20,90,no"),
                "D5: Group A: suppressed is true, yet figures are given (count, total); leave one of the two out.");
    }

    @Test
    void limitsGroupsAndIndicators() {
        assertMistakes(counts(groups(201)), "A4: There must be at most 200 groups (found 201).");
        for (var kind : Tables.Kind.values()) {
            assertThat(Tables.mistakes(kind.file(), kind.bytes(manyTables(101))))
                    .containsExactly(kind.file() + ": There must be at most 100 indicators (found 101).");
        }
    }

    private static String groups(int number) {
        return IntStream.range(0, number).mapToObj("g%d,15,50"::formatted).collect(Collectors.joining("\n"));
    }

    private static String manyTables(int number) {
        return "name,N\nfavourable,no\ngroup,count,total\nA,15,50\nB,20,90\n\n".repeat(number);
    }

    @Test
    void toldAllAtOnceFromTheTopDown() {
        assertMistakes(
                "name,Suspended\nfavourable,maybe\nkind,disciplin\n\ngroup,count,total,projected\nA,15,14,102\nB,\"12,5\",90,x\n",
                "B2: favourable must be true or false (got \"maybe\"). (write yes or no)",
                "B3: \"disciplin\" is not an indicator kind; allowed: outcome, access, experience, resource, discipline,"
                        + " special_education, scores. (did you mean \"discipline\"?)",
                "B6: Group A: 15 of 14 is not possible; if one student can count more than once use per_student.",
                "D6: Group A: percent must be a number between 0 and 100 (got 102).",
                "B7: Group B: count must be a whole number of 0 or more (got \"12,5\")."
                        + " (write a point, as in 12.5; a comma may only stand before thousands, as in 1,234)",
                "D7: Group B: percent must be a number between 0 and 100 (got \"x\").");
    }
}
