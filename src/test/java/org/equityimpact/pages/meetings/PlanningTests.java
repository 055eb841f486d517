package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.equityimpact.pages.Visited;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

class PlanningTests extends AtDockets {

    @Test
    void aPlannedMeetingIsScreenedAtOnce() {
        api("/assessments", cut("planned"));
        var form = get("/meetings/new").form("main form");
        var proposal = form.select("option:contains(Cut the high-needs budget)").attr("value");

        var docket = submit(
                form,
                "body",
                "Cabinet",
                "date",
                "2026-12-10",
                "time",
                "18:30",
                "zone",
                "America/Los_Angeles",
                "brings",
                proposal);

        assertThat(docket.path()).startsWith("/meetings/0");
        assertThat(docket.one("h1").text()).isEqualTo("Cabinet");
        assertThat(docket.one(".lead").text()).isEqualTo("Thursday, December 10, 2026, 6:30 PM (America/Los Angeles)");
        assertThat(docket.one("#verdict").text()).isEqualTo("The one item may not be decided as it stands");
    }

    @Test
    void everyMistakeIsToldAndNothingIsLost() {
        var again = submit(
                get("/meetings/new").form("main form"),
                "title",
                "Budget session",
                "date",
                "10 December",
                "time",
                "half past six",
                "zone",
                "Europe/Londn",
                "number",
                "5.1",
                "reference",
                "no-such");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#mistakes li"))
                .containsExactly(
                        "“10 December” is not a day. Write it as 2026-12-10.",
                        "“half past six” is not a time. Write it as 18:30.",
                        "“Europe/Londn” is not a time zone. Did you mean Europe/London?",
                        "Say whose reference it is, here or above for the meeting.",
                        "Say what this item is called, or choose the proposal that it brings.");
        assertThat(again.form("main form").formData())
                .extracting(field -> field.key() + "=" + field.value())
                .contains("title=Budget session", "time=half past six", "number=5.1", "reference=no-such");
    }

    @Test
    void everyMistakeLeadsToItsField() {
        var again = submit(get("/meetings/new").form("main form"));

        assertThat(again.page().select("#mistakes a").eachAttr("href")).containsExactly("#date", "#title");
        assertThat(again.page().select("[aria-invalid=true]").eachAttr("id"))
                .containsExactlyInAnyOrder("date", "title");
        assertThat(again.one("#date").attr("aria-describedby")).isEqualTo("date-mistake");
    }

    @Test
    void itemsAreAddedAndTakenOffOneByOne() {
        var three = submit(get("/meetings/new").form("main form"), "act", "add", "itemTitle", "New bus routes");
        assertThat(three.page().select(".agenda-row")).hasSize(3);

        var two = submit(three.form("main form"), "act", "remove-1");
        assertThat(two.page().select(".agenda-row")).hasSize(2);
        assertThat(two.one("#itemTitle-0").attr("value")).isEqualTo("New bus routes");
    }

    @Test
    void anItemWithoutAnAssessmentIsStoppedAndAnExemptOneIsNot() {
        var docket = submit(
                get("/meetings/new").form("main form"),
                "title",
                "Two items",
                "date",
                "2026-12-10",
                "itemTitle",
                "Raise a fee",
                "type",
                "fee");
        assertThat(docket.texts(".brief-title")).containsExactly("Raise a fee");

        var exempt = submit(
                get("/meetings/new").form("main form"),
                "title",
                "Minutes alone",
                "date",
                "2026-12-10",
                "itemTitle",
                "Minutes",
                "brings",
                "exempt:minutes");
        assertThat(exempt.one("#verdict").text()).isEqualTo("Nothing stops the one item");
        assertThat(exempt.text()).contains("minutes of an earlier meeting");
    }

    @Test
    void anAgendaIsChangedAndWhatItemsBringStays() {
        var changed =
                submit(edit(sample("budget-and-staff")), "title", "Moved session", "date", "2026-12-17", "act", "save");

        assertThat(changed.one("h1").text()).isEqualTo("Cabinet: Moved session");
        assertThat(changed.one("#verdict").text()).isEqualTo("4 of 5 items may not be decided as they stand");
    }

    @Test
    void whoChangesAnOlderStateIsToldSo() {
        var docket = sample("nothing-in-the-way");
        var old = edit(docket);
        submit(edit(docket), "title", "Changed first");

        var second = submit(old, "title", "Changed second");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.one("#mistakes").text()).contains("Somebody else changed this meeting meanwhile.");
        assertThat(second.one("#title").attr("value")).isEqualTo("Changed second");
    }

    private FormElement edit(Visited docket) {
        return get(docket.path() + "/agenda").form("main form");
    }

    @Test
    void aCancelledMeetingStaysAndCanBePlannedAgain() {
        var docket = sample("nothing-in-the-way");

        var list = submit(docket.form("form[action$=cancellation]"));
        assertThat(list.one(".notice").text()).startsWith("The meeting is cancelled.");
        assertThat(get(docket.path()).one(".notice").text()).startsWith("This meeting is cancelled.");

        assertThat(submit(edit(docket)).text()).doesNotContain("This meeting is cancelled");
    }

    @Test
    void thereIsNoFormForWhatIsNotThere() {
        assertThat(get("/meetings/nothing").status()).isEqualTo(404);
        assertThat(get("/meetings/nothing/agenda").status()).isEqualTo(404);
        assertThat(post("/meetings/samples/nothing", Map.of()).status()).isEqualTo(404);
    }
}
