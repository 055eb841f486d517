package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.docket.Papers;
import org.equityimpact.store.NoticeQuery;
import org.equityimpact.store.NoticeSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told of which screening. */
class AnnouncementTests {

    private Path directory;
    private int stores;

    @BeforeEach
    void startEmpty(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aScheduledScreeningIsAlwaysTold() {
        assertThat(told(Screened.stopping(), Office.writingTo("a@x.org"))).containsExactly("a@x.org");
    }

    @Test
    void aScreeningAfterAChangeIsToldWhenItStopsSomethingElse() {
        assertThat(told(Screened.byChange(true), Office.writingTo("a@x.org"))).containsExactly("a@x.org");
    }

    @Test
    void aScreeningAfterAChangeIsNotToldWhenItStopsTheSame() {
        assertThat(told(Screened.byChange(false), Office.writingTo("a@x.org"))).isEmpty();
    }

    @Test
    void nobodyIsToldWhereNobodyIsSetUp() {
        assertThat(told(Screened.of("s1"), Office.writingTo())).isEmpty();
    }

    @Test
    void whoWantsToHearOfOneBodyHearsOfNoOther() {
        var audience = new Audience(
                "from@x.org",
                List.of(
                        new MailRecipient("all@x.org", null),
                        new MailRecipient("cabinet@x.org", " cabinet"),
                        new MailRecipient("board@x.org", "Board")),
                List.of(
                        hook("https://cabinet.example.org/a", "Cabinet"),
                        hook("https://board.example.org/b", "Board")));

        assertThat(told(Screened.of("s1"), audience))
                .containsExactly(
                        "all@x.org",
                        "cabinet@x.org",
                        hook("https://cabinet.example.org/a", null).name());
        assertThat(told(Screened.of(meetingOf(null)), audience)).containsExactly("all@x.org");
    }

    @Test
    void anAddressThatStandsTwiceIsToldOnce() {
        assertThat(told(Screened.of("s1"), Office.writingTo("a@x.org", "A@x.org", "b@x.org")))
                .containsExactly("a@x.org", "b@x.org");
    }

    @Test
    void peopleHearOfWhatIsStoppedEvenWhereItCannotBeAttached() {
        var audience = Office.writingTo("a@x.org");
        var unfit = new DocketAttachment("docket.pdf", "application/pdf", docket -> {
            throw new IllegalStateException("no fonts");
        });
        try (var office = Office.in(directory, new SettableClock(), audience)) {
            new Notices(audience, unfit, Office.LINKS, office.outbox(), office.kept(), new SettableClock())
                    .announce(Screened.of("s1"));

            assertThat(office.only().recipient()).isEqualTo("a@x.org");
            assertThat(office.kept().docketOf("s1")).isEmpty();
        }
    }

    @Test
    void whatCannotBeToldIsNotToldAsAFact() {
        var docket = Papers.docket(Papers.of(
                Papers.sample("28-fresno-fax-service-equity-2020"),
                Papers.sample("19-bristol-high-needs-budget-2018")));

        var lines = Stopped.of(docket).lines();

        assertThat(lines)
                .containsExactly(
                        "5.2 Cut the high-needs budget by about 5 million pounds: HOLD. Grave harm to a named group and"
                                + " nobody was asked (the Bristol pattern). (and 6 more)",
                        "5.1 Transit service changes, Title VI service equity analysis: INCOMPLETE. Cannot be told: A focal"
                                + " group bears at least one and a half times its share of the burden. (and 4 more)");
    }

    @Test
    void aLongListOfStoppedItemsIsCutAndSaysSo() {
        var titles = IntStream.rangeClosed(1, 203).mapToObj(i -> "Item " + i).toArray(String[]::new);

        var text = new MailText(Screened.stopping(titles), Office.LINKS, true).text();

        assertThat(text).contains("203 of 204 items stopped.", "- 5.200 Item 200: cannot be used.");
        assertThat(text.lines().filter(line -> line.startsWith("- ")).skip(200))
                .containsExactly("- and 3 more in the docket");
    }

    @Test
    void aDocketOfWhichNothingIsStoppedSaysSo() {
        var text = new MailText(Screened.stopping(), new DocketLink(null), false);

        assertThat(text.subject())
                .isEqualTo(
                        "Nothing stopped among 1 item: Cabinet, Example District: Regular meeting, 10 December 2026");
        assertThat(text.text())
                .contains("The newest docket: /api/v1/meetings/m1/docket?format=html")
                .doesNotContain("Stopped, as they stand");
    }

    private List<String> told(Announcement announcement, Audience audience) {
        try (var office = Office.in(directory.resolve("store" + ++stores), new SettableClock(), audience)) {
            office.notices().announce(announcement);
            return office.kept().page(new NoticeQuery(null, null, 0, 20)).items().stream()
                    .map(NoticeSummary::recipient)
                    .sorted()
                    .toList();
        }
    }

    private static Webhook hook(String url, @Nullable String body) {
        return new Webhook(URI.create(url), "a secret of sixteen", body);
    }

    private static Meeting meetingOf(@Nullable String body) {
        return new Meeting(null, body, null, null, null, ZoneOffset.UTC, null);
    }
}
