package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equityimpact.json.MistakesAssert.assertMistakes;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorMistakesTests {

    private static final String A = "{'name': 'A', 'baseline': {'count': 5, 'total': 50}}";
    private static final String B = "{'name': 'B', 'baseline': {'count': 20, 'total': 1000}}";

    @Test
    void asksWhetherAHigherValueIsGood() {
        assertMistakes(
                Bodies.with("'indicators': [{'id': 'i', 'name': 'n', 'groups': [%s, %s]}]".formatted(A, B)),
                "/indicators/0/favourable Say whether a higher value is good (favourable: true) or bad (false).");
    }

    @Test
    void comparesAtLeastTwoGroupsWithDifferentNames() {
        assertMistakes(Bodies.withIndicator("", A), "/indicators/0/groups There must be at least 2 groups (found 1).");
        assertMistakes(
                Bodies.withIndicator("", A, B, "{'name': '\u00a0A'}"),
                "/indicators/0/groups/2/name Group \u00a0A: the name appears twice; each group has one row.");
        assertMistakes(
                Bodies.withIndicator("", "{'name': '\u00e9'}", "{'name': 'E\u0301'}"),
                "/indicators/0/groups/1/name Group E\u0301: the name appears twice; each group has one row.");
        assertMistakes(
                Bodies.withIndicator("", A, B, "{'name': ' a '}"),
                "/indicators/0/groups/2/name Group a: the name appears twice; each group has one row.");
    }

    @Test
    void limitsIndicatorsAndGroups() {
        assertMistakes(
                Bodies.withIndicator("", groups(201)),
                "/indicators/0/groups There must be at most 200 groups (found 201).");
        assertMistakes(
                Bodies.with("'indicators': [%s]".formatted(indicators(101))),
                "/indicators There must be at most 100 indicators (found 101).");
    }

    private static String groups(int number) {
        return IntStream.range(0, number).mapToObj("{'name': '%d'}"::formatted).collect(Collectors.joining(", "));
    }

    private static String indicators(int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        "{'id': '%d', 'name': 'n', 'favourable': true, 'groups': [{'name': 'A'}, {'name': 'B'}]}"
                                ::formatted)
                .collect(Collectors.joining(", "));
    }

    @Test
    void wantsATotalBesideACount() {
        assertMistakes(
                Bodies.withIndicator(
                        "",
                        "{'name': 'A', 'baseline': {'count': 5}}",
                        "{'name': 'B', 'baseline': {'count': 5, 'total': 0}}",
                        "{'name': 'C', 'projected': {'count': 5}}"),
                "/indicators/0/groups/0/baseline/total Group A: total must be a whole number of 1 or more; leave the group out or mark it suppressed.",
                "/indicators/0/groups/1/baseline/total Group B: total must be a whole number of 1 or more; leave the group out or mark it suppressed.",
                "/indicators/0/groups/2/projected/total Group C: total must be a whole number of 1 or more; leave the group out or mark it suppressed.");
    }

    @Test
    void takesTheTotalBeforeForAProjection() {
        assertMistakes(Bodies.withIndicator(
                "", "{'name': 'A', 'baseline': {'count': 5, 'total': 50}, 'projected': {'count': 4}}", B));
    }

    @Test
    void wantsCountsInWholePeople() {
        assertMistakes(
                Bodies.withIndicator("", "{'name': 'Black', 'baseline': {'count': 2.5, 'total': 50}}", B),
                "/indicators/0/groups/0/baseline/count Group Black: count must be a whole number of 0 or more (got 2.5).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'unit': 'proportion',"})
    void countsNobodyTwiceInAProportion(String unit) {
        assertMistakes(
                Bodies.withIndicator(unit, "{'name': 'A', 'baseline': {'count': 41, 'total': 40}}", B),
                "/indicators/0/groups/0/baseline/count Group A: 41 of 40 is not possible; if one student can count more than once use per_student.");
    }

    @Test
    void countsSomeTwicePerStudent() {
        assertMistakes(Bodies.withIndicator(
                "'unit': 'per_student',", "{'name': 'A', 'baseline': {'count': 41, 'total': 40}}", B));
    }

    @Test
    void wantsPercentsBetween0And100() {
        String a = "{'name': 'A', 'baseline': {'percent': %s}}";
        String b = "{'name': 'B', 'baseline': {'percent': 0.3}}";
        assertMistakes(
                Bodies.withIndicator("", a.formatted("145"), b),
                "/indicators/0/groups/0/baseline/percent Group A: percent must be a number between 0 and 100 (got 145).");
        assertMistakes(
                Bodies.withIndicator("", a.formatted("-0.45"), b),
                "/indicators/0/groups/0/baseline/percent Group A: percent must be a number between 0 and 100 (got -0.45). [enter 45 for 45%]",
                "/indicators/0/groups/1/baseline/percent Group B: percent must be a number between 0 and 100, and all of this indicator are 1 or less (got 0.3); if they are so small say unit: percent_only. [enter 30 for 30%]");
    }

    @Test
    void takesPercentsOfOneOrLessWhereTheyAreSaidToBePercents() {
        String a = "{'name': 'A', 'baseline': {'percent': %s}}";
        String b = "{'name': 'B', 'baseline': {'percent': %s}}";
        assertMistakes(Bodies.withIndicator("'unit': 'percent_only',", a.formatted("0.45"), b.formatted("0.3")));
        assertMistakes(Bodies.withIndicator("", a.formatted("0.45"), b.formatted("1.3")));
        assertMistakes(Bodies.withIndicator("", a.formatted("1"), b.formatted("0")));
    }

    @Test
    void comparesWithANamedGroupThatIsThere() {
        assertMistakes(
                Bodies.withIndicator("'comparison': 'named',", A, B),
                "/indicators/0/referenceGroup comparison named needs a referenceGroup; the groups are: A, B.");
        assertMistakes(
                Bodies.withIndicator("'comparison': 'named', 'referenceGroup': 'white',", A, "{'name': 'White'}"),
                "/indicators/0/referenceGroup \"white\" is not one of the groups: A, White. [did you mean \"White\"?]");
    }

    @Test
    void doesNotCompareOverlappingGroupsWithAllOthers() {
        assertMistakes(
                Bodies.withIndicator("'partition': false, 'comparison': 'all_others',", A, B),
                "/indicators/0/comparison Overlapping groups cannot be compared with 'all others'; choose named.");
        assertMistakes(
                Bodies.withIndicator("'partition': false,", A, B),
                "/indicators/0/comparison Overlapping groups cannot be compared with 'all others', which is meant where nothing is said; choose named.");
        assertMistakes(Bodies.withIndicator("'partition': false, 'comparison': 'named', 'referenceGroup': 'B',", A, B));
    }

    @Test
    void addsGroupsToNoMoreThanThePopulation() {
        String population = "'partition': true, 'population': {'count': 26, 'total': %s},";
        assertMistakes(Bodies.withIndicator(population.formatted("1040"), A, B));
        assertMistakes(
                Bodies.withIndicator(population.formatted("1000"), A, B),
                "/indicators/0/groups Groups add to 1,050 but population says 1,000: do groups overlap? Set partition:false, or correct.");
        assertMistakes(
                Bodies.withIndicator("'partition': true, 'population': {'count': 24, 'total': 1050},", A, B),
                "/indicators/0/groups The counts of the groups add to 25 but population says 24: do groups overlap? Set partition:false, or correct.");
    }

    @Test
    void addsOnlyGroupsThatDivideThePeopleOnce() {
        String population = "'partition': true, 'population': {'count': 40, 'total': 1050},";
        String ofA = "{'name': 'A girls', 'parents': ['A', 'girls'], 'baseline': {'count': 5, 'total': 50}}";
        String girls = "{'name': 'Girls', 'baseline': {'count': 20, 'total': 500}}";
        assertMistakes(Bodies.withIndicator(population, A, B, girls, ofA));
    }

    @Test
    void tellsNoSmallNumberOfPeople() {
        assertMistakes(
                Bodies.withIndicator(
                        "'partition': true, 'population': {'count': 6, 'total': 1000},",
                        "{'name': 'A', 'baseline': {'count': 9, 'total': 8}}",
                        "{'name': 'B', 'baseline': {'count': '7', 'total': 1000}}",
                        "{'name': 'C', 'baseline': 7}"),
                "/indicators/0/groups The counts of the groups add to more than the population: do groups overlap? Set partition:false, or correct.",
                "/indicators/0/groups/0/baseline/count Group A: a count above the total is not possible; if one student can count more than once use per_student.",
                "/indicators/0/groups/1/baseline/count Group B: count must be a whole number of 0 or more. [write it without quotes]",
                "/indicators/0/groups/2/baseline Group C: baseline must be an object.");
        assertMistakes(
                Bodies.with("'reach': {'studentsAffected': 'about 7', 'staffAffected': 'about 12'}"),
                "/reach/studentsAffected studentsAffected must be a whole number of 0 or more.",
                "/reach/staffAffected staffAffected must be a whole number of 0 or more (got \"about 12\").");
    }

    @Test
    void tellsSmallNumbersWhereAllAreShown() {
        var reader = new ProposalReader(Bodies.CODES, new SmallNumbers(0, 10, 30), Bodies.CLOCK);
        byte[] body = Bodies.withIndicator("", "{'name': 'A', 'baseline': {'count': 9, 'total': 8}}", B);
        assertThatThrownBy(() -> reader.read(body))
                .hasMessage(
                        "/indicators/0/groups/0/baseline/count: Group A: 9 of 8 is not possible; if one student can count more than once use per_student.");
    }

    @Test
    void passesGroupsThatMissThePopulationByOnePerCent() {
        assertMistakes(Bodies.withIndicator(
                "'partition': true, 'population': {'total': 1140601},",
                "{'name': 'A', 'baseline': {'count': 1, 'total': 1151028}}",
                "{'name': 'B', 'baseline': {'count': 1, 'total': 1}}"));
    }

    @Test
    void showsNoFigureBesideASuppressedOne() {
        assertMistakes(
                Bodies.withIndicator("", "{'name': 'A', 'baseline': {'suppressed': true, 'count': 5, 'total': 50}}", B),
                "/indicators/0/groups/0/baseline/suppressed Group A: suppressed is true, yet figures are given (count, total); leave one of the two out.");
        assertMistakes(Bodies.withIndicator("", "{'name': 'A', 'baseline': {'suppressed': true, 'count': '<10'}}", B));
    }

    @Test
    void takesOneKindOfFigure() {
        assertMistakes(
                Bodies.withIndicator("", A, B, "{'name': 'C', 'baseline': {'percent': 5, 'total': 90}}"),
                "/indicators/0/groups/2/baseline Group C: gives a percent, the others give counts.");
        assertMistakes(
                Bodies.withIndicator("", A, "{'name': 'B', 'baseline': {'count': 4, 'total': 50, 'percent': 8}}"),
                "/indicators/0/groups/1/baseline Group B: gives a count and a percent; one kind of figure is enough.");
        assertMistakes(
                Bodies.withIndicator(
                        "", "{'name': 'A', 'baseline': {'count': 5, 'total': 50}, 'projected': {'mean': 5}}", B),
                "/indicators/0/groups/0/projected Group A: gives a count before and a mean after; these cannot be compared.");
    }

    @Test
    void takesCountsBeforeAndPercentsAfter() {
        assertMistakes(Bodies.withIndicator(
                "", "{'name': 'A', 'baseline': {'count': 5, 'total': 50}, 'projected': {'percent': 5}}", B));
    }

    @Test
    void measuresThePast() {
        assertMistakes(
                Bodies.withIndicator("'periodEnd': '2026-12',", A, B),
                "/indicators/0/periodEnd periodEnd must not be in the future (got \"2026-12\"); measured data belong to a past period.");
        assertMistakes(Bodies.withIndicator("'periodEnd': '2026-11',", A, B));
    }

    @Test
    void wantsTheSourceNamedOrLeftOut() {
        assertMistakes(
                Bodies.withIndicator("'source': ' ',", A, B),
                "/indicators/0/source source must not be blank; leave it out if it is not known.");
    }

    @Test
    void namesTheRowOfAnEarlierPeriod() {
        assertMistakes(
                Bodies.withIndicator(
                        "'history': [{'periodLabel': '2020', 'groups': [{'name': 'A', 'baseline': {'count': 4}}]}],",
                        A,
                        B),
                "/indicators/0/history/0/groups/0/baseline/total Group A: total must be a whole number of 1 or more; leave the group out or mark it suppressed.");
    }
}
