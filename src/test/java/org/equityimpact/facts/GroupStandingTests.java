package org.equityimpact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a group stands beside others, in the words that rules use. */
class GroupStandingTests {

    private static final String BLACK =
            "{'name': 'Black', 'focalGroup': 'race.black', 'baseline': %s, 'projected': %s}";
    private static final String OTHERS =
            "{'name': 'Others', 'baseline': {'count': 80, 'total': 4000}, 'projected': {'percent': 2}}";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{'count': 160, 'total': 2000}`, `{'percent': 8}`, farWorse",
                "`{'count': 120, 'total': 2000}`, `{'percent': 6}`, worse",
                "`{'count': 12, 'total': 300}`, `{'percent': 4}`, worse",
                "`{'count': 11, 'total': 330}`, `{'percent': 3.33}`, toWatch",
                "`{'count': 160, 'total': 2000}`, `{'percent': 5}`, narrowing",
                "`{'count': 9, 'total': 20}`, `{'percent': 8}`, tooFew",
            })
    void oneFindingHoldsAtMost(String baseline, String projected, String finding) {
        var black = standing(baseline, projected);

        assertThat(List.of("farWorse", "worse", "toWatch", "narrowing", "tooFew"))
                .filteredOn(word -> Boolean.TRUE.equals(Laid.value(black, word)))
                .containsExactly(finding);
    }

    @Test
    void aGapThatIsProjectedToWidenIsToldOfTheChangeAlone() {
        var black = standing("{'count': 160, 'total': 2000}", "{'percent': 12}");

        assertThat(Laid.value(black, "farWorse")).isEqualTo(false);
        assertThat(Laid.out(indicators(BLACK.formatted("{'count': 160, 'total': 2000}", "{'percent': 12}"), OTHERS))
                        .values("GroupChange", "widened"))
                .containsExactly(true, false);
    }

    @Test
    void withoutAProjectionWorseIsKnownAndFarWorseIsNot() {
        var black = Laid.out(indicators("{'name': 'Black', 'baseline': {'count': 120, 'total': 2000}}", OTHERS))
                .all("GroupStanding")
                .get(0);

        assertThat(Laid.value(black, "worse")).isEqualTo(true);
        assertThat(Laid.value(black, "farWorse")).isNull();
        assertThat(wanted(black, "farWorse")).containsExactly("/indicators/0/groups/0/projected");
    }

    @Test
    void aMissingFigureOfAnotherIsAskedFor() {
        var black = Laid.out(indicators(
                        BLACK.formatted("{'count': 160, 'total': 2000}", "{'percent': 8}"), "{'name': 'Others'}"))
                .all("GroupStanding")
                .get(0);

        assertThat(Laid.value(black, "tooFew")).isNull();
        assertThat(wanted(black, "farWorse")).containsExactly("/indicators/0/groups/1/baseline");
    }

    @Test
    void besideAHiddenGroupAllStudentsAreAskedFor() {
        var black = Laid.out(indicators(
                        BLACK.formatted("{'count': 60, 'total': 2000}", "{'percent': 3}"),
                        OTHERS,
                        "{'name': 'Kept back', 'baseline': {'suppressed': true}, 'projected': {'suppressed': true}}"))
                .all("GroupStanding")
                .get(0);

        assertThat(Laid.value(black, "farWorse")).isNull();
        assertThat(wanted(black, "farWorse")).containsExactly("/indicators/0/population");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`[{'group': 'race.black', 'status': 'affected_negative'}]`, true",
                "`[{'group': 'race.black.haitian', 'status': 'mixed'}]`, true",
                "`[{'group': 'race.black', 'status': 'not_affected', 'reason': 'x'}]`, false",
                "`[{'group': 'race.white', 'status': 'affected_negative'}]`, false",
                "`[{'group': 'race.black', 'status': 'unknown'}]`,",
                "`[{'group': 'foster', 'status': 'affected_negative'}]`,",
            })
    void aGroupIsNamedWhereTheProposalSaysThatItIsAffected(String answers, Boolean named) {
        var laid = Laid.out("'focalGroups': %s, %s"
                .formatted(
                        answers,
                        indicators(BLACK.formatted("{'count': 60, 'total': 2000}", "{'percent': 3}"), OTHERS)));

        assertThat(laid.values("GroupStanding", "named")).containsExactly(named, null);
    }

    @Test
    void figuresOfAHiddenGroupAreWithheldWhateverPointsToThem() {
        var sheet = Laid.out(indicators(
                        BLACK.formatted("{'count': 7, 'total': 154}", "{'percent': 8}"),
                        OTHERS,
                        "{'name': 'White', 'baseline': {'count': 90, 'total': 5000}, 'projected': {'percent': 2}}"))
                .sheet();

        assertThat(sheet.isWithheld("/indicators/0/groups/0/baseline/count")).isTrue();
        assertThat(sheet.isWithheld("/indicators/0/groups/1/baseline/count")).isTrue();
        assertThat(sheet.isWithheld("/indicators/0/groups/2/baseline/count")).isFalse();
        assertThat(sheet.isWithheld("/indicators/0/kind")).isFalse();
    }

    private static Fact standing(String baseline, String projected) {
        return Laid.out(indicators(BLACK.formatted(baseline, projected), OTHERS))
                .all("GroupStanding")
                .get(0);
    }

    private static List<String> wanted(Fact fact, String word) {
        return fact.wanted(fact.type().word(word).orElseThrow());
    }

    private static String indicators(String... groups) {
        return "'indicators': [{'id': 'S', 'name': 'Suspensions', 'kind': 'discipline', 'favourable': false,"
                + " 'projectionBasis': 'pilot', 'groups': [%s]}]".formatted(String.join(", ", groups));
    }
}
