package org.equityimpact.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.Parties;
import org.equityimpact.facts.Profile;
import org.equityimpact.facts.Reading;
import org.equityimpact.facts.Tables;
import org.equityimpact.facts.Vocabulary;
import org.equityimpact.facts.disparity.ShippedLines;
import org.equityimpact.json.ProposalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTests {

    private static final FactType ACTIVITY = Vocabulary.type("Activity").orElseThrow();
    private static final FactType DECISION = Vocabulary.type("Decision").orElseThrow();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));
    private static final Fact ACTIVITY_STATED = stated("Activity");
    private static final Fact DECISION_STATED = stated("Decision");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "level == 'consult',                       certainly",
                "level == 'inform',                        no",
                "level != 'inform',                        certainly",
                "cancelled == true,                        no",
                "cancelled != true,                        certainly",
                "responded < 10,                           no",
                "responded <= 10,                          certainly",
                "responded > 10,                           no",
                "responded >= 10,                          certainly",
                "responded == 10.0,                        certainly",
                "responded > -1,                           certainly",
                "invited < 10,                             certainly",
                "invited < 5,                              perhaps",
                "population > 5,                           perhaps",
                "start < end,                              certainly",
                "start > end,                              no",
                "level memberOf list('deep'),              no",
                "level not memberOf list('deep'),          certainly",
                "responded >= threshold('least'),          certainly",
                "focalGroups contains 'foster',            certainly",
                "focalGroups contains 'migrant',           no",
                "focalGroups not contains 'migrant',       certainly",
                "accessSupport contains 'childcare',       perhaps",
                "accessSupport not contains 'childcare',   perhaps",
                "languageAccess == empty,                  certainly",
                "languageAccess != empty,                  no",
                "focalGroups == empty,                     no",
                "accessSupport == empty,                   perhaps",
                "population == null,                       certainly",
                "population != null,                       no",
                "responded != null,                        certainly",
                "$decision.type == 'budget',               certainly",
                "party == $decision.type,                  no",
            })
    void eachOperatorSaysWhatItReads(String condition, String answer) throws Exception {
        assertThat(said(condition.replace('\'', '"'))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "cancelled == true && cancelled == true || level == 'consult',   certainly",
                "level == 'consult' || cancelled == true && cancelled == true,   certainly",
                "cancelled == true && (cancelled == true || level == 'consult'), no",
                "(level == 'consult' || cancelled == true) && cancelled == true, no",
                "level == 'consult' && population > 5,                           perhaps",
                "level == 'consult' || population > 5,                           certainly",
                "level == 'inform' && population > 5,                            no",
            })
    void andBindsTighterThanOr(String condition, String answer) throws Exception {
        assertThat(said(condition.replace('\'', '"'))).isEqualTo(answer);
    }

    @Test
    void tellsWhichWordsItLooksAtInTheOrderWritten() throws Exception {
        assertThat(parser(ACTIVITY)
                        .parse("responded > 5 || start < end && $decision.type == \"budget\"")
                        .uses())
                .extracting(use -> use.place() + " " + use.word().name())
                .containsExactly("-1 responded", "-1 start", "-1 end", "0 type");
    }

    @Test
    void tellsWhatIsUnknown() throws Exception {
        assertThat(parser(ACTIVITY)
                        .parse("responded > 5 && population > 5")
                        .unknowns(ACTIVITY_STATED, List.of(DECISION_STATED)))
                .extracting(use -> use.word().name())
                .containsExactly("population");
    }

    @Test
    void anUnknownWordIsToldWithTheNearest() {
        refuses("typ == \"facility\"", "\"typ\" is no word of Decision; did you mean \"type\"?");
    }

    @Test
    void anUnknownWordThatIsLikeNoneIsToldWithSomeThatAre() {
        refuses(
                "colour == \"red\"",
                "\"colour\" is no word of Decision; allowed: changesLastFiveYears, critical, decisionBody,"
                        + " decisionDate, direction, domains, effectiveDate, endDate, level, monthsInEffect,"
                        + " noticeDays, proposedDate, …");
    }

    @Test
    void aWrongCodeIsToldWithTheNearest() {
        refuses("type == \"facilty\"", "type is never \"facilty\"; did you mean \"facility\"?");
    }

    @Test
    void aCodeComparesWithNoNumber() {
        refuses("type < 10", "type is a code, which has no order; compare it by == or memberOf");
        refuses("type == 10", "type is a code and cannot be compared with 10");
    }

    @Test
    void aNumberComparesWithNoText() {
        refuses("noticeDays < \"ten\"", "noticeDays is a number and cannot be compared with ten");
        refuses("noticeDays < type", "noticeDays is a number but type is a code");
    }

    @Test
    void aDateComparesOnlyWithADate() {
        refuses("decisionDate > 2024", "decisionDate is a date and cannot be compared with 2024");
        refuses("decisionDate > noticeDays", "decisionDate is a date but noticeDays is a number");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        refuses("critical == \"yes\"", "critical is true or false and cannot be compared with yes");
    }

    @Test
    void memberOfNeedsAList() {
        refuses(
                "type memberOf \"facility\"",
                "type needs a list of the policy tables after memberOf, as in  memberOf list(\"cut\")");
    }

    @Test
    void everyCodeOfAListMustBePossible() {
        assertThatThrownBy(() -> parser(DECISION).parse("direction memberOf list(\"deep\")"))
                .isInstanceOf(WrongCondition.class)
                .hasMessage(
                        "list \"deep\" holds \"collaborate\", which direction never is; allowed: change, end, expand,"
                                + " merge, price_decrease, price_increase, reduce, restore, start");
    }

    @Test
    void onlyACodeOrATextIsAMemberOfAList() {
        refuses(
                "noticeDays memberOf list(\"deep\")",
                "noticeDays is a number; only a code or a text can be memberOf a list");
    }

    @Test
    void onlyAListContainsSomething() {
        refuses("type contains \"facility\"", "type is a code, not a list; only a list contains something");
    }

    @Test
    void aListContainsCodesOnly() {
        refuses("domains contains 10", "domains contains codes and cannot be asked for 10");
        refuses("domains contains true", "domains contains codes and cannot be asked for true");
        refuses("domains contains noticeDays", "domains contains codes but noticeDays is a number");
    }

    @Test
    void listsAreNotComparedWhole() {
        refuses("domains == domains", "domains is a list of codes; ask what it contains, or whether it is empty");
    }

    @Test
    void anUnknownListIsToldWithTheNearest() {
        refuses("type memberOf list(\"deap\")", "\"deap\" is no list; did you mean \"deep\"?");
    }

    @Test
    void anUnknownThresholdIsToldWithThoseThatAre() {
        refuses("noticeDays < threshold(\"longest\")", "\"longest\" is no threshold; allowed: least");
    }

    @Test
    void aNameThatNothingIsBoundToIsTold() {
        refuses("type == $decison.type", "\"$decison\" is no fact; did you mean \"$decision\"?");
    }

    @Test
    void aWholeFactIsNoValue() {
        refuses(
                "type == $decision",
                "compares with the whole fact $decision; name one of its words, such as $decision.type",
                " ");
    }

    @Test
    void onlyAListIsEmpty() {
        refuses("decisionBody == empty", "decisionBody is not a list, so it cannot be empty; ask whether it is null");
    }

    @Test
    void anotherSignIsToldWithThoseThatAre() {
        refuses(
                "type matches \"f.*\"",
                "compares by \"matches\"; allowed: == != < <= > >= memberOf, not memberOf, contains, not contains",
                " ");
    }

    @Test
    void anOpenParenthesisIsTold() {
        refuses("(critical == true", "needs ) before \"\"", " ");
    }

    @Test
    void whatFollowsTheEndIsTold() {
        refuses("critical == true type", "has \"type\" where && or || or the end should be", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(0)               | \"System.exit\" is no word of Decision; allowed: changesLastFiveYears",
                "eval(true)                   | \"eval\" is no word of Decision; did you mean \"level\"?",
                "title.length() > 3           | \"title.length\" is no word of Decision; allowed: changesLastFiveYears",
                "type == System.exit(0)       | \"System.exit\" is no word of Decision; allowed: changesLastFiveYears",
                "decisionBody.length > 3      | \"decisionBody.length\" is no word of Decision; allowed: change",
            })
    void nothingIsCalled(String condition, String why) {
        assertThatThrownBy(() -> parser(DECISION).parse(condition))
                .isInstanceOf(WrongCondition.class)
                .hasMessageStartingWith("\"%s\": %s".formatted(condition, why));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "critical == true; exit,        ; exit",
                "critical = true,               = true",
                "type == \"a\\\"b\",            \"a\\\"b\"",
                "!critical,                     !critical",
                "noticeDays + 1 > 2,            + 1 > 2",
                "domains[0] == \"x\",           [0] == \"x\"",
            })
    void aStrayCharacterIsShown(String condition, String rest) {
        assertThatThrownBy(() -> parser(DECISION).parse(condition))
                .isInstanceOf(WrongCondition.class)
                .hasMessage(
                        "\"%s\" cannot be read from \"%s\" on; conditions are comparisons such as  status == \"mixed\"  joined by && or ||",
                        condition, rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "critical", "critical ==", "== true", "type memberOf", "type memberOf list(", "not type"})
    void whatIsHalfWrittenIsRefused(String condition) {
        assertThatThrownBy(() -> parser(DECISION).parse(condition)).isInstanceOf(WrongCondition.class);
    }

    private static String said(String condition) throws WrongCondition {
        var parsed = parser(ACTIVITY).parse(condition);
        if (parsed.holds(Reading.CERTAIN, ACTIVITY_STATED, List.of(DECISION_STATED))) {
            return "certainly";
        }
        return parsed.holds(Reading.POSSIBLE, ACTIVITY_STATED, List.of(DECISION_STATED)) ? "perhaps" : "no";
    }

    private static void refuses(String condition, String why) {
        refuses(condition, why, ": ");
    }

    private static void refuses(String condition, String why, String between) {
        assertThatThrownBy(() -> parser(DECISION).parse(condition))
                .isInstanceOf(WrongCondition.class)
                .hasMessage("\"%s\"%s%s", condition, between, why);
    }

    private static ConditionParser parser(FactType type) {
        return new ConditionParser(type, new Known());
    }

    private static Fact stated(String type) {
        var proposal = new ProposalReader(List.of("foster", "migrant"), CLOCK)
                .read("""
                        {'title': 'Close', 'organisation': {'name': 'District'},
                         'decision': {'type': 'budget', 'direction': 'end'},
                         'engagement': {'activities': [{
                            'party': 'staff', 'level': 'consult', 'start': '2024-05', 'end': '2024-06-01', 'responded': 10,
                            'invited': '<10', 'focalGroups': ['foster'], 'languageAccess': []}]}}""".replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        var tables = new Tables(
                new FocalGroups(List.of(), Map.of()),
                new Parties(List.of()),
                new Profile("", "", "", List.of(), List.of(), List.of(), List.of()),
                ShippedLines.policy(),
                Map.of());
        return FactSheet.of(proposal, LocalDate.of(2026, 11, 21), tables)
                .of(Vocabulary.type(type).orElseThrow())
                .get(0);
    }

    /** One fact bound to a name, one threshold and one list. */
    private static final class Known implements Names {

        @Override
        public Optional<Bound> bound(String name) {
            return name.equals("$decision") ? Optional.of(new Bound(0, DECISION)) : Optional.empty();
        }

        @Override
        public Optional<Figure> threshold(String name) {
            return name.equals("least") ? Optional.of(Figure.of(new BigDecimal("9.5"))) : Optional.empty();
        }

        @Override
        public Optional<Codes> list(String name) {
            return name.equals("deep") ? Optional.of(Codes.all(List.of("collaborate", "empower"))) : Optional.empty();
        }

        @Override
        public Iterable<String> known(String kind) {
            return switch (kind) {
                case "threshold" -> List.of("least");
                case "list" -> List.of("deep");
                default -> List.of("$decision");
            };
        }
    }
}
