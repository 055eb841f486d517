package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.equityimpact.spreadsheet.Tables.assertMistakes;
import static org.equityimpact.spreadsheet.Tables.beside;
import static org.equityimpact.spreadsheet.Tables.one;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.EarlierPeriod;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.PartialDate;
import org.equityimpact.proposal.ProjectionBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where settings, headings, groups and further tables stand in a sheet. */
class TableLayoutTests {

    private static final String GROUPS = "group,count,total\nA,15,50\nB,20,90\n";

    @ParameterizedTest
    @EnumSource(Tables.Kind.class)
    void everythingThatAnIndicatorSaysHasItsPlace(Tables.Kind kind) {
        String csv = """
                ID,d1
                Name:,Students suspended
                definition,"One day or more, out of school"
                kind,Special Education
                Favourable,No
                unit,per student
                dimension,Race/Ethnicity
                crossed_with,sex
                partition,FALSE
                comparison,Named
                reference-group,White
                period label,2022-23
                period end,2023-06-30
                source,State file
                projection basis,Pilot
                projection note,at Alder

                Group,Focal group,parents,Count,TOTAL,projected count,projected total,state count,state total,nation_percent,count 2021-22,total 2021-22,count (2020-21)
                All students,,,400,2000,,,9000,90000,,,,
                Black,race.black,,41,200,30,210,,,,44,205,<10
                White,,Girls; Boys ,120,1600,,,500,40000,3.5,,,
                """;

        assertThat(Tables.read(kind, csv))
                .containsExactly(new Indicator(
                        "d1",
                        "Students suspended",
                        "One day or more, out of school",
                        IndicatorKind.SPECIAL_EDUCATION,
                        false,
                        IndicatorUnit.PER_STUDENT,
                        "race_ethnicity",
                        "sex",
                        false,
                        Comparison.NAMED,
                        "White",
                        "2022-23",
                        PartialDate.of("2023-06-30"),
                        "State file",
                        counted(400, 2000),
                        List.of(
                                new GroupMeasurements("Black", "race.black", null, counted(41, 200), counted(30, 210)),
                                new GroupMeasurements(
                                        "White", null, List.of("Girls", "Boys"), counted(120, 1600), null)),
                        List.of(
                                new BenchmarkMeasurement("All students", counted(9000, 90000)),
                                new BenchmarkMeasurement("White", counted(500, 40000))),
                        List.of(new BenchmarkMeasurement("White", percent("3.5"))),
                        List.of(
                                new EarlierPeriod(
                                        "2021-22", List.of(new BenchmarkMeasurement("Black", counted(44, 205)))),
                                new EarlierPeriod(
                                        "2020-21",
                                        List.of(new BenchmarkMeasurement(
                                                "Black",
                                                new Measurement(
                                                        Count.withheld(), null, null, null, null, null, null))))),
                        ProjectionBasis.PILOT,
                        "at Alder"));
    }

    private static Measurement counted(long count, long total) {
        return new Measurement(Count.of(count), Count.of(total), null, null, null, null, null);
    }

    private static Measurement percent(String percent) {
        return new Measurement(null, null, new BigDecimal(percent), null, null, null, null);
    }

    @ParameterizedTest
    @EnumSource(Tables.Kind.class)
    void aBareTableWillDo(Tables.Kind kind) {
        var settings = beside(Setting.FAVOURABLE, "no");

        var indicator = Tables.READER
                .read(kind.file(), kind.bytes("group,count,total,projected\nA,15,50,12.5\nB,20,90,\n"), settings)
                .get(0);

        assertThat(indicator.groups())
                .containsExactly(
                        new GroupMeasurements("A", null, null, counted(15, 50), percent("12.5")),
                        new GroupMeasurements("B", null, null, counted(20, 90), null));
        assertThat(indicator.name()).isEqualTo(kind == Tables.Kind.CSV ? "t" : "Suspended");
        assertThat(indicator.id()).isEqualTo(kind == Tables.Kind.CSV ? "t" : "suspended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"group,mean,projected\nA,501.5,510\nB,490,\n", "unit,mean\ngroup,projected\nA,510\nB,490\n"})
    void aBareProjectionIsAMeanAmongMeans(String table) {
        assertThat(one("favourable,yes\n" + table).groups().get(0).projected())
                .isEqualTo(new Measurement(null, null, null, new BigDecimal("510"), null, null, null));
    }

    @Test
    void aBlankRowAndSettingsStartAnotherTable() {
        String csv = "favourable,no\n\n" + GROUPS + "\nname,Absent\nfavourable,no\n" + GROUPS + ",,\nfavourable,yes\n"
                + GROUPS;

        assertThat(Tables.read(csv))
                .extracting(Indicator::id, Indicator::name, Indicator::favourable)
                .containsExactly(tuple("t", "t", false), tuple("absent", "Absent", false), tuple("t-2", "t 2", true));
    }

    @Test
    void aHeadingRowStartsAnotherTable() {
        assertThat(Tables.READER.read("t.csv", (GROUPS + GROUPS).getBytes(UTF_8), beside(Setting.FAVOURABLE, "no")))
                .hasSize(2);
    }

    @Test
    void groupsMayGoOnBelowABlankRow() {
        assertThat(one("favourable,no\n" + GROUPS + "\nC,30,90\n").groups()).hasSize(3);
    }

    @Test
    void aTableMayStandAwayFromTheEdge() {
        assertThat(one("\n,favourable,no\n\n,group,count,total\n,A,15,50\n,B,20,90\n")
                        .groups())
                .hasSize(2);
        assertMistakes(
                ",favourable,no\n,group,count,total\n,A,15,14\n,B,20,90\n",
                "C3: Group A: 15 of 14 is not possible; if one student can count more than once use per_student.");
    }

    @Test
    void notesAreLeftOut() {
        assertThat(one("""
                        # Suspensions, as the board saw them
                        favourable,no,# more of it is worse
                        # name,Another

                        group,count,# remark,total
                        A,15,first year,50
                        #B,16,,60
                        C,20,,90,# see the annex
                        """).groups()).extracting(GroupMeasurements::name).containsExactly("A", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"All students", "ALL_STUDENTS", "all", "Total", "Overall", "population", "All groups"})
    void aRowOfAllIsThePopulation(String name) {
        var indicator = one("favourable,no\n" + GROUPS + name + ",40,200\n");

        assertThat(indicator.population()).isEqualTo(counted(40, 200));
        assertThat(indicator.groups()).hasSize(2);
    }

    @Test
    void thePopulationHasFiguresOfThePresentOnly() {
        assertMistakes(
                """
                favourable,no
                group,focal group,count,total,projected
                All students,,40,200,15
                A,,15,50,
                B,,20,90,
                Total,,40,200,
                """,
                "E3: \"All students\" is the population, which has figures of the present only. (leave this cell empty)",
                "A6: The population stands twice; \"Total\" is one more row of it. (leave one of the two out)");
    }

    @Test
    void anUnknownWordSaysWhichIsNear() {
        assertMistakes(
                """
                nmae,Suspended
                favourable,no
                colour,red
                group,cuont,total,race
                A,15,50,
                B,20,90,
                """,
                "A1: \"nmae\" is not a setting. (did you mean \"name\"?)",
                "A3: \"colour\" is not a setting. (settings are: id, name, definition, kind, favourable, unit, dimension,"
                        + " crossed with, partition, comparison, reference group, period, period end, source,"
                        + " projection basis, projection note; a note starts with #)",
                "B4: \"cuont\" is not a heading. (did you mean \"count\"?)",
                "D4: \"race\" is not a heading. (headings are: group, focal group, parents, count, total, percent, mean,"
                        + " sd, n, suppressed, projected, projected count, projected total, projected percent,"
                        + " projected mean, projected sd, projected n, projected suppressed, state count, state total,"
                        + " state percent, nation percent; of an earlier year: count 2022-23; a note: # and the note)");
    }

    @Test
    void whatIsNotUnderstoodIsNotMissedAsWell() {
        assertMistakes(
                "favorible,no\ngroup,count,totl\nA,15,50\nB,20,90\n",
                "A1: \"favorible\" is not a setting. (did you mean \"favourable\"?)",
                "C2: \"totl\" is not a heading. (did you mean \"total\"?)");
    }

    @Test
    void aHeadingRowStartsWithGroup() {
        assertMistakes(
                "favourable,no\nRace,count,total\nA,15,50\nB,20,90\n",
                "A2: The heading row must start with \"group\" (got \"Race\").");
        assertMistakes(
                "favourable,no\ngroup,# remark\nA,15\nB,20\n",
                "A2: The heading row names no figure. (give each group a count and a total, a percent, or a mean)");
    }

    @Test
    void aSheetWithoutATableIsRefused() {
        String hint = " (a table has a heading row that starts with \"group\" and names the figures, such as group,"
                + " count, total)";
        assertMistakes("Race,number\nA,15\nB,20\n", "A1: There is no heading row from here on." + hint);
        assertThat(Tables.mistakes("t.csv", new byte[0])).containsExactly("t.csv: There is no table." + hint);
        assertThat(Tables.mistakes("", "# nothing\n".getBytes(UTF_8))).containsExactly("There is no table." + hint);
    }

    @Test
    void settingsAndHeadingsStandOnce() {
        assertMistakes(
                "favourable,no\nname,A\nFavorable,yes\ngroup,count,total,COUNT\nA,15,50,\nB,20,90,\n",
                "A3: \"favourable\" is set twice, first in A1. (leave one of the two out)",
                "D4: The heading \"COUNT\" stands twice, first in B4. (leave one of the two out; a note starts with #)");
    }

    @Test
    void eachRowIsOfAGroupAndHasAFigure() {
        assertMistakes(
                "favourable,no\n" + GROUPS + ",30,90\nD,,\nE,n/a,\n* fewer than ten,,\n",
                "A5: The row names no group. (write the name of the group in this cell)",
                "A6: \"D\" has no figure. (write n/a where none is known; a note starts with #)",
                "A8: \"* fewer than ten\" has no figure. (write n/a where none is known; a note starts with #)");
    }

    @Test
    void nothingBesideTheTableIsLost() {
        assertThat(Tables.mistakes(
                        "t.csv",
                        "source,State, county\nfavourable,no\ngroup,count,total\nA,1,234,5000\nB,20,90\n"
                                .getBytes(UTF_8)))
                .containsExactly(
                        "t.csv:1 C1: Beside \"source\" stands one value; here is another."
                                + " (put a value with a separator in it in quotation marks; a note starts with #)",
                        "t.csv:4 D4: There is no heading above this cell. (give the column a heading;"
                                + " put a number with commas in quotation marks; a note starts with #)");
    }

    @Test
    void theLineIsToldBesideTheCellWhereTheyDiffer() {
        String csv = "definition,\"on\ntwo lines\"\nfavourable,no\ngroup,count,total\nA,15,14\nB,20,90\n";

        assertThat(Tables.mistakes("t.csv", csv.getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("t.csv:5 B4: Group A: 15 of 14");
        assertThat(Tables.mistakes("", csv.getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("line 5, B4: Group A: 15 of 14");
    }

    @Test
    void oneIdMayStandOnceInAllFiles() {
        byte[] table = ("id,x\nfavourable,no\n" + GROUPS).getBytes(UTF_8);
        var files = List.of(TableFile.of("a.csv", table), TableFile.of("b.csv", table));

        assertThat(catchThrowableOfType(InvalidTable.class, () -> Tables.READER.read(files, TableSettings.none()))
                        .mistakes())
                .extracting(TableMistake::text)
                .containsExactly("b.csv:1 B1: \"x\" stands at a.csv:1 B1 already; each id may stand once.");
    }
}
