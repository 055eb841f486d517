package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.publishing.Motive;
import org.equityimpact.publishing.OthersLive;
import org.equityimpact.publishing.Publishing;
import org.equityimpact.store.Candidate;
import org.equityimpact.store.Candidates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a working copy into force, and back: never unseen, never without a reason, and never over somebody else's change. */
class PublishingTests extends WithWorkingCopies {

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Workshop workshop;

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Publishing publishing;

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Candidates candidates;

    @Test
    void showsWhatWouldChangeAndPublishesItWithAReason() {
        String before = inForce();
        String copy = start("medium counts less");
        mediumCounts(copy, "4");

        var review = get(copy + "/review");
        assertThat(review.text())
                .contains(
                        "Everything fits together.", "cases come out as they say.", "medium, points", "was:5", "now:4");
        var lacking = publish(copy, " ", "");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.texts("[role=alert] li")).containsExactly("Say why.", "Say who you are.");
        assertThat(inForce()).isEqualTo(before);

        var published = publish(copy, "agreed on Friday", "Ben");

        assertThat(published.path()).isEqualTo(copy + "/published");
        assertThat(published.text()).contains("These rules are in force", "agreed on Friday", "Ben", "Ana");
        assertThat(inForce()).isNotEqualTo(before);
        assertThat(get("/rules/tables/severities.csv").one("#row-medium").text())
                .isEqualTo("medium 4 no");
        assertThat(get("/rules/sets").one(".history li").text())
                .contains("In force", "Published: Ben", "agreed on Friday", "tables: policy/severities.csv medium");
        assertThat(get("/rules").text()).contains("The rule folder on this machine holds another set");
        assertThat(get(copy + "/files/" + RULE).page().select("form#edit [type=submit]"))
                .isEmpty();
        var changes = get(get("/rules/sets").one(".history a[href*=changes]").attr("href"));
        assertThat(changes.text()).contains("medium, points", "was:5", "now:4");

        var back = goBackTo(before, "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(goBackTo(before, "not agreed after all").text())
                .contains("These rules are in force again.", "Gone back to: Ana");
        assertThat(inForce()).isEqualTo(before);
        assertThat(get(start("after going back")).text()).contains("Everything fits together.");
    }

    @Test
    void keepsCasesThatAreChangedByThemselves() {
        String before = inForce();
        String copy = start("a better name for a case");
        edit(copy, CASES, "- name: ", "- name: now ");

        publish(copy, "clearer", "Ben");

        assertThat(inForce()).isEqualTo(before);
        assertThat(get("/rules/problem-not-stated").texts(".case-head strong"))
                .anyMatch(name -> name.startsWith("now "));
    }

    @Test
    void tellsACaseThatFails() {
        String copy = start("a failing case");
        edit(copy, CASES, "expect: fires", "expect: clear");

        var review = get(copy + "/review");

        assertThat(review.text())
                .contains(
                        "come out otherwise:",
                        "Expected clear",
                        "Came fires",
                        "It can be published once all of the above is in order.");
        assertThat(review.page().select("#publish form")).isEmpty();
    }

    @Test
    void publishesNothingThatChangedSinceItWasLookedAt() {
        String copy = start("looked at before");
        mediumCounts(copy, "3");
        var form = get(copy + "/review").form("#publish form");
        mediumCounts(copy, "2");

        var page = submit(form, "reason", "agreed", "by", "Ben");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one("[role=alert]").text()).contains("was changed since you looked");
    }

    @Test
    void leadsWhoPublishesTwiceToWhatWasPublished() {
        String before = inForce();
        String copy = start("clicked twice");
        mediumCounts(copy, "3");
        var form = get(copy + "/review").form("#publish form");

        submit(form, "reason", "agreed", "by", "Ben");

        assertThat(submit(form, "reason", "agreed", "by", "Ben").path()).isEqualTo(copy + "/published");
        assertThat(get(copy + "/review").path()).isEqualTo(copy + "/published");
        goBackTo(before, "for the next test");
    }

    @Test
    void leavesOpenWhatWasSavedWhileItWasPublished() {
        String copy = start("saved meanwhile");
        mediumCounts(copy, "3");
        var read = workshop.bench(copy.substring(copy.lastIndexOf('/') + 1)).copy();
        mediumCounts(copy, "2");

        assertThat(workshop.published(read, read.base())).isFalse();

        assertThat(get(copy + "?done=inpart").text())
                .contains("it stays open with that", "policy/severities.csv changed");
    }

    @Test
    void putsNothingInPlaceOfRulesThatNobodyLookedAt() throws Exception {
        String before = inForce();
        var bench = workshop.bench(start("others").replaceFirst(".*/", ""));
        var files = bench.with(
                "policy/severities.csv",
                new String(bench.files().get("policy/severities.csv"), UTF_8)
                        .replace("medium,5", "medium,3")
                        .getBytes(UTF_8));
        var candidate = publishing.submit(CandidateFiles.of(files), "Ana");

        assertThatThrownBy(() -> publishing.publish(candidate.version(), new Motive("Ben", "agreed"), "another"))
                .isInstanceOf(OthersLive.class);

        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void tellsASetThatCannotBeUsedAnyMore() {
        var files = new TreeMap<>(
                workshop.bench(start("old").replaceFirst(".*/", "")).files());
        files.put("policy/cuts.csv", "of old\n".getBytes(UTF_8));
        String version = Reviews.print(files);
        candidates.add(new Candidate(version, Instant.EPOCH, "Ana", files, "{}"));

        var page = get(SetAddress.of(version) + "/changes/" + RuleState.hash(version));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one("[role=alert]").text()).contains("cannot be compared", "policy/cuts.csv");
    }

    @Test
    void carriesChangesOverToWhatWentLiveMeanwhile() {
        String before = inForce();
        String mine = start("mine");
        edit(mine, RULE, "@nextStep(\"", "@nextStep(\"First: ");
        String theirs = start("theirs");
        mediumCounts(theirs, "6");
        publish(theirs, "agreed", "Ben");

        assertThat(get(mine).text()).contains("Other rules have gone live since this copy was taken, in other files");
        assertThat(get(mine + "/review").page().select("#publish form")).isEmpty();
        var carried = post(mine + "/carry", Map.of());
        assertThat(carried.text()).contains("Your changes now stand on the rules in force.");
        assertThat(get(mine + "/review").one(".difference").text())
                .contains("Next step")
                .doesNotContain("points");

        goBackTo(before, "for the next test");
    }

    @Test
    void letsPeopleChooseWhereBothChangedAFile() {
        String before = inForce();
        String mine = start("mine");
        mediumCounts(mine, "7");
        String theirs = start("theirs");
        mediumCounts(theirs, "8");
        publish(theirs, "agreed", "Ben");

        assertThat(get(mine).text()).contains("one file that you changed changed there too");
        var choice = get(mine + "/carry");
        assertThat(choice.texts(".linediff ins")).containsExactly("added:+ medium,7,no", "added:+ medium,8,no");
        var undecided = post(mine + "/carry", Map.of());
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.one("[role=alert]").text()).contains("Choose for each of these files");
        assertThat(get(mine + "/files/policy/severities.csv").one("textarea").wholeText())
                .contains("medium,7,no");
        submit(choice.form("main form"), "keep-policy/severities.csv", "mine");
        assertThat(get(mine + "/review").one(".difference").text()).contains("was:8", "now:7");

        goBackTo(before, "for the next test");
    }

    private org.equityimpact.pages.Visited goBackTo(String version, String reason) {
        String address = get("/rules/sets")
                .one("a:has(code:containsOwn(" + version + "))")
                .attr("href");
        return submit(get(address).form("#back"), "reason", reason, "by", "Ana");
    }
}
