package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.pages.Visited;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What a body does with an item, and who releases it. */
class DecidingTests extends AtDockets {

    @Test
    void aDecisionIsRecordedBesideHowTheItemStood() {
        var path = sample("budget-and-staff").path();
        setClock("2026-12-04T20:00:00Z");

        var docket = submit(decision(path), "decision", "adopted", "by", "The clerk", "note", "With conditions");

        assertThat(docket.one("#item-2 .decided").text())
                .isEqualTo("Adopted, on Dec 4, 2026, recorded by The clerk “With conditions”");
        assertThat(get("/portfolio?year=2026").one("[aria-labelledby=against]").text())
                .contains("Cut the high-needs budget by about 5 million pounds")
                .contains("Adopted: With conditions");
    }

    @Test
    void aDecisionThatWasNotTakenYetIsRefusedAndKeptInTheForm() {
        var again = submit(decision(sample("budget-and-staff").path()), "note", "Nothing yet");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#mistakes li"))
                .containsExactly(
                        "Choose what the body did.",
                        "Dec 4, 2026 is still to come. Record the decision when it was taken.",
                        "Say who records it.");
        assertThat(again.one("#note").text()).isEqualTo("Nothing yet");
    }

    @Test
    void whatIsMeantForAnotherItemIsNotKeptAndTold() {
        var path = sample("budget-and-staff").path();
        var shown = decision(path);
        setClock("2026-12-04T20:00:00Z");
        var agenda = get(path + "/agenda").form("main form");
        submit(submit(agenda, "act", "remove-0").form("main form"), "act", "save");

        var other = submit(shown, "decision", "adopted", "by", "The clerk");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.one("#mistakes").text()).contains("nothing is kept yet");
        assertThat(other.one("#by").attr("value")).isEqualTo("The clerk");
        assertThat(submit(other.form("main form")).status()).isEqualTo(200);
    }

    @Test
    void anOverrideOfAnotherAssessmentIsNotGivenAndTold() {
        var form = override(docketOf("moved").path());

        var other = submit(form, "assessment", "01ARZ3NDEKTSV4RRFFQ69G5FAV");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.one("#mistakes").text()).contains("nothing is kept yet");
    }

    private FormElement decision(String path) {
        return get(path + "/items/2/decision").form("main form");
    }

    @Test
    void anOverrideReleasesAGateAndIsTakenBack() {
        var path = docketOf("released").path();

        var released = submit(
                override(path),
                "gate",
                GATE,
                "by",
                "Ana Ruiz",
                "role",
                "Chair",
                "reason",
                "The council heard all families in May.");
        assertThat(released.one("[aria-labelledby=released]").text()).contains("Ana Ruiz, Chair, until Dec 10, 2026");
        assertThat(released.one("#item-1").text()).contains("The council heard all families in May.");

        var withdrawal = get(released.one("#item-1 a[href$=withdrawal]").attr("href"));
        assertThat(submit(withdrawal.form("main form")).texts("#mistakes li"))
                .containsExactly("Say who takes it back.", "Say why it is taken back.");
        var back = submit(withdrawal.form("main form"), "by", "Ben", "reason", "Nobody heard them.");
        assertThat(back.one("#item-1").text()).contains("(the Bristol pattern). reached");
    }

    @Test
    void everyMistakeOfAnOverrideIsToldAtItsFieldAndNothingIsLost() {
        var again = submit(
                override(docketOf("mistaken").path()),
                "by",
                "Ana Ruiz",
                "reason",
                "Too short",
                "expires",
                "2026-12-01");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#mistakes li"))
                .containsExactly(
                        "Choose what you release.",
                        "Say in which role.",
                        "It must last through the meeting, which is on Dec 10, 2026.",
                        "Say why in at least 20 characters; there are 9.");
        assertThat(again.one("#by").attr("value")).isEqualTo("Ana Ruiz");
        assertThat(again.one("#reason").text()).isEqualTo("Too short");
        assertThat(again.one("#expires").attr("value")).isEqualTo("2026-12-01");
    }

    @Test
    void anOverrideOfAnotherDayIsRefusedInPlainWords() {
        var path = docketOf("days").path();

        assertThat(expiring(path, "2026-11-01")).isEqualTo("This day is past.");
        assertThat(expiring(path, "2036-11-01")).isEqualTo("This is too far ahead. An override can be given again.");
        assertThat(expiring(path, "")).isEqualTo("Say until when it counts.");
    }

    private String expiring(String path, String day) {
        return submit(override(path), "expires", day).one("#expires-mistake").text();
    }

    @Test
    void whatIsNotAssessedCannotBeReleased() {
        var page = get(sample("budget-and-staff").path() + "/items/5/override");

        assertThat(page.one(".empty").text()).startsWith("Nothing here can be released");
    }

    private FormElement override(String path) {
        return get(path + "/items/1/override").form("main form");
    }

    private Visited docketOf(String reference) {
        api("/assessments", cut(reference));
        var taken = imported(reference + ".json", """
                {"organisation":"Example District","title":"%1$s","date":"2026-12-10","items":[{"reference":"%1$s"}]}""".formatted(reference));
        return get(taken.one(".line-name a").attr("href"));
    }
}
