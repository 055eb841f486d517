package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.UnreadableJson;
import org.junit.jupiter.api.Test;

class AgendaReaderTests {

    @Test
    void aMeetingHasAllThatIsSaidOfIt() {
        var agenda = read("""
                {"title": "Regular meeting", "body": "Cabinet", "organisation": "Example District", "date": "2026-12-10",
                 "time": "18:30", "zone": "America/Los_Angeles", "location": "Room 1", "items": []}""");

        assertThat(agenda.meeting())
                .isEqualTo(new Meeting(
                        "Regular meeting",
                        "Cabinet",
                        "Example District",
                        LocalDate.of(2026, 12, 10),
                        LocalTime.of(18, 30),
                        ZoneId.of("America/Los_Angeles"),
                        "Room 1"));
        assertThat(agenda.meeting().startsAt()).isEqualTo(Instant.parse("2026-12-11T02:30:00Z"));
        assertThat(agenda.items()).isEmpty();
    }

    @Test
    void anItemBringsOneThing() {
        var agenda = Agendas.read(
                "{\"number\": \"5.1\", \"title\": \"Close\", \"proposal\": {\"title\": 1.50}}",
                "{\"number\": \"5.3\", \"reference\": \"real-01\", \"organisation\": \"Oakland USD\"}",
                "{\"number\": \"5.4\", \"assessment\": \"01kbr\"}",
                "{\"number\": \"6\", \"title\": \"Minutes\", \"exempt\": {\"reason\": \"minutes\", \"note\": \"November\"}}",
                "{\"title\": \"New routes\", \"type\": \"service_change\"}");

        assertThat(agenda.items())
                .satisfiesExactly(
                        item -> assertThat(item.matter()).isInstanceOfSatisfying(Matter.Submitted.class, submitted -> {
                            assertThat(submitted.source()).isEqualTo("/items/0/proposal");
                            assertThat(submitted.json()).asString(UTF_8).isEqualTo("{\"title\":1.50}");
                        }),
                        item -> assertThat(item)
                                .isEqualTo(new AgendaItem(
                                        2, "5.3", null, null, new Matter.Stored(null, "Oakland USD", "real-01"))),
                        item -> assertThat(item)
                                .isEqualTo(
                                        new AgendaItem(3, "5.4", null, null, new Matter.Stored("01kbr", null, null))),
                        item -> assertThat(item)
                                .isEqualTo(new AgendaItem(
                                        4, "6", "Minutes", null, new Matter.Exempt("minutes", "November"))),
                        item -> assertThat(item)
                                .isEqualTo(
                                        new AgendaItem(5, "5", "New routes", "service_change", new Matter.Nothing())));
    }

    @Test
    void aMistakeInAnItemCostsThatItemOnly() {
        var agenda = Agendas.read("{\"titel\": \"a\", \"number\": 5, \"file\": []}", "{\"title\": \"b\"}");

        assertThat(agenda.items().get(0).matter())
                .isEqualTo(new Matter.Unusable(List.of(
                        "/titel: \"titel\" is not known here. (did you mean \"title\"?)",
                        "/number: number must be a text (got 5). (put it in double quotes)",
                        "/file: file must be a text (got a list).")));
        assertThat(agenda.items().get(1).matter()).isEqualTo(new Matter.Nothing());
    }

    @Test
    void brokenJsonInAnItemCostsThatItemOnly() {
        var agenda = Agendas.read(
                "{\"title\": \"a\"}",
                "{\"title\": \"b\", \"proposal\": {\"title\": \"no comma\" \"reference\": \"x, {\"}}",
                "{\"title\": \"c\"}");

        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("a", "b", "c");
        assertThat(agenda.items().get(1).matter())
                .isEqualTo(new Matter.Unusable(
                        List.of("line 3, column 49: \"\"\" is not expected here; a comma is missing before it.")));
    }

    @Test
    void whatIsNoObjectIsToldAsAnItem() {
        assertThat(Agendas.complaints(Agendas.read("\"minutes\"")))
                .containsExactly(
                        "An item must be an object in braces, such as {\"number\": \"5.1\", \"file\": \"a.json\"}.");
    }

    @Test
    void anItemThatBringsTwoThingsIsToldWhich() {
        assertThat(Agendas.complaints(Agendas.read("{\"proposal\": {}, \"file\": \"a.json\"}")))
                .containsExactly(
                        "An item brings one of proposal, file, reference, assessment and exempt; this one has proposal and file.");
        assertThat(Agendas.complaints(Agendas.read("{\"organisation\": \"Oakland USD\"}")))
                .containsExactly("organisation says whose reference it is, but the item has no reference.");
    }

    @Test
    void onlyANamedReasonExempts() {
        assertThat(Agendas.complaints(Agendas.read("{\"exempt\": {\"reason\": \"minuts\"}}")))
                .containsExactly(
                        "/exempt/reason: \"minuts\" is not a reason for an exemption; allowed: minutes, ceremonial. (did you mean \"minutes\"?)");
        assertThat(Agendas.complaints(Agendas.read("{\"exempt\": {\"note\": \"dull\"}}")))
                .containsExactly("/exempt/reason: reason is missing; it must be a text.");
    }

    @Test
    void anItemWithoutAProposalHasATypeThatIsKnownOrNone() {
        assertThat(Agendas.complaints(Agendas.read("{\"title\": \"New routes\", \"type\": \"servise_change\"}")))
                .singleElement()
                .asString()
                .startsWith("/type: \"servise_change\" is not a decision type; allowed: policy, practice, ")
                .endsWith(" (did you mean \"service_change\"?)");
        assertThat(Agendas.complaints(Agendas.read("{\"type\": \"consent\", \"reference\": \"real-01\"}")))
                .isEmpty();
    }

    @Test
    void twoItemsHaveTwoNumbers() {
        var agenda = Agendas.read("{\"number\": \"5.1\", \"title\": \"a\"}", "{\"number\": \"5.1\", \"title\": \"b\"}");

        assertThat(agenda.items().get(0).matter()).isEqualTo(new Matter.Nothing());
        assertThat(Agendas.complaints(agenda))
                .containsExactly(
                        "Number \"5.1\" stands at place 1 of the agenda already; give each item its own number.");
    }

    @Test
    void anItemWithoutANumberIsCalledByItsPositionIfNoOtherIs() {
        var agenda = Agendas.read("{}", "{}", "{\"number\": \"2\"}");

        assertThat(agenda.items()).extracting(AgendaItem::number).containsExactly("1", "#2", "2");
        assertThat(agenda.items()).extracting(AgendaItem::matter).containsOnly(new Matter.Nothing());
    }

    @Test
    void anAgendaByItselfHasNoFilesBeside() {
        assertThat(Agendas.complaints(Agendas.read("{\"file\": \"a.json\"}")))
                .containsExactly(
                        "The file \"a.json\" cannot be used: no file comes with this agenda; write the proposal into it as \"proposal\".");
    }

    @Test
    void allMistakesOfTheMeetingAreToldAtOnce() {
        assertThatThrownBy(
                        () -> read(
                                "{\"datum\": 1, \"date\": \"2026-02-30\", \"time\": \"25:00\", \"zone\": \"America/Los_Angles\", \"itmes\": []}"))
                .isInstanceOfSatisfying(
                        InvalidAgenda.class,
                        invalid -> assertThat(invalid.mistakes())
                                .extracting(Mistake::text)
                                .containsExactly(
                                        "/datum: \"datum\" is not known here. (known here: title, body, organisation, date, time, zone, location, items)",
                                        "/time: time must be a time such as 18:30 (got \"25:00\").",
                                        "/itmes: \"itmes\" is not known here. (did you mean \"items\"?)",
                                        "/items: items is missing; it must be a list with what is on the agenda.",
                                        "/date: date must be a day of the calendar (got \"2026-02-30\").",
                                        "/zone: \"America/Los_Angles\" is not a time zone such as America/Los_Angeles. (did you mean \"America/Los_Angeles\"?)"));
    }

    @Test
    void anAgendaHasADate() {
        assertThatThrownBy(() -> read("{\"items\": []}"))
                .hasMessage("/date: date is missing; say on which day the meeting is, such as 2026-12-10.");
    }

    @Test
    void aProposalIsNoAgenda() {
        assertThatThrownBy(() -> read(Agendas.named("Close two schools")))
                .hasMessage("This is a proposal, not an agenda; an agenda has a date and items.");
    }

    @Test
    void whatIsBrokenOutsideOfTheItemsIsRefusedWithItsPlace() {
        assertThatThrownBy(
                        () -> read("{\"items\": [{\"title\": \"a\"},\n{\"title\": \"b\"}],\n \"date\" \"2026-12-10\"}"))
                .isInstanceOfSatisfying(UnreadableJson.class, broken -> assertThat(broken.line())
                        .isEqualTo(3));
        assertThatThrownBy(() -> read("{\"date\": \"2026-12-10\", \"items\": [{\"title\": \"a\"},\n]}"))
                .isInstanceOf(UnreadableJson.class);
        assertThatThrownBy(() -> read("{\"date\": \"2026-12-10\", \"items\": [{\"title\": \"a\"}"))
                .isInstanceOf(UnreadableJson.class);
    }

    @Test
    void tenThousandItemsAreAnAgendaAndOneMoreIsNone() {
        var items = IntStream.range(0, 10_000)
                .mapToObj("{\"number\": \"5.%d\"}"::formatted)
                .toArray(String[]::new);

        assertThat(Agendas.read(items).items()).hasSize(10_000);
        items[0] += ", {}";
        assertThatThrownBy(() -> Agendas.read(items))
                .hasMessage("An agenda may have at most 10,000 items; split it by meeting.");
    }

    private static Agenda read(String agenda) {
        return Agendas.READER.read(agenda.getBytes(UTF_8));
    }
}
