package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the outbox promises on every database. */
abstract class OutboxContract {

    private static final Instant START = Instant.parse("2026-12-03T09:30:00Z");

    private Instant now = START;
    private OutboxForTests store;
    private Outbox outbox;
    private KeptNotices kept;

    /** An empty database, in the directory if it needs one. */
    abstract DataSource open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        store = OutboxForTests.on(open(directory), () -> now);
        outbox = store.outbox();
        kept = store.kept();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void queuesANoticeOnceForAScreeningAChannelAndARecipient() throws Exception {
        atOnce(6, () -> outbox.queue(List.of(mail("s1", "a@x.org"), mail("s1", "b@x.org")), null));

        assertThat(outbox.queue(List.of(mail("s1", "a@x.org"), mail("s2", "a@x.org")), null))
                .isEqualTo(1);
        assertThat(items()).extracting(NoticeSummary::recipient).containsExactly("a@x.org", "b@x.org", "a@x.org");
    }

    @Test
    void keepsTheDocketOfAScreeningOnceAndAsItWas() {
        outbox.queue(List.of(mail("s1", "a@x.org")), docket("first"));
        outbox.queue(List.of(mail("s1", "b@x.org")), docket("second"));

        var docket = kept.docketOf("s1").orElseThrow();
        assertThat(docket.content()).isEqualTo("first".getBytes(UTF_8));
        assertThat(List.of(docket.name(), docket.mediaType())).containsExactly("docket.json", "application/json");
        assertThat(kept.docketOf("s2")).isEmpty();
    }

    @Test
    void givesEachNoticeToOneOfThoseThatAskAtOnce() throws Exception {
        var all = IntStream.range(0, 24).mapToObj(i -> mail("s1", i + "@x.org")).toList();
        outbox.queue(all, null);

        var claimed = atOnce(8, () -> Stream.generate(() -> outbox.claim(Channel.MAIL))
                .takeWhile(Optional::isPresent)
                .map(one -> one.orElseThrow().notice())
                .toList());

        assertThat(claimed.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void givesWhatIsDueByTheChannelAskedFor() {
        outbox.queue(List.of(mail("s1", "a@x.org")), null);

        assertThat(outbox.claim(Channel.WEBHOOK)).isEmpty();
        assertThat(outbox.claim(Channel.MAIL)).isPresent();
        assertThat(outbox.claim(Channel.MAIL)).isEmpty();
    }

    @Test
    void showsASentNotice() {
        var notice = mail("s1", "a@x.org");
        outbox.queue(List.of(notice), null);
        outbox.sent(claim());

        assertThat(only())
                .isEqualTo(new NoticeSummary(
                        notice.id(),
                        "s1",
                        "m1",
                        Channel.MAIL,
                        "a@x.org",
                        "2 items stopped",
                        NoticeState.SENT,
                        1,
                        null,
                        null,
                        START,
                        START));
        assertThat(kept.find(notice.id())).hasValue(only());
        assertThat(kept.find("01kah00000000000000000000a")).isEmpty();
        assertThat(kept.find("' or 1=1 --")).isEmpty();
    }

    @Test
    void triesAgainWhenItIsTime() {
        outbox.queue(List.of(mail("s1", "a@x.org")), null);
        outbox.tryAgain(claim(), START.plusSeconds(60), "no answer");

        assertThat(only().nextAttemptAt()).isEqualTo(START.plusSeconds(60));
        assertThat(only().lastError()).isEqualTo("no answer");
        assertThat(outbox.claim(Channel.MAIL)).isEmpty();
        now = START.plusSeconds(60);
        var again = claim();
        assertThat(List.of(again.attempt(), again.failedBefore())).containsExactly(2, 1);
    }

    @Test
    void sendsNothingThatWasGivenUpUntilSomebodyAsks() {
        var notice = mail("s1", "a@x.org");
        outbox.queue(List.of(notice), null);
        outbox.giveUp(claim(), "unknown user");
        assertThat(only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(outbox.claim(Channel.MAIL)).isEmpty();

        assertThat(outbox.retry(notice.id())).isTrue();

        var again = claim();
        assertThat(List.of(again.attempt(), again.failedBefore())).containsExactly(2, 0);
        assertThat(again.notice()).isEqualTo(notice);
    }

    @Test
    void doesNotRepeatWhatIsSentOrBeingSent() {
        var notice = mail("s1", "a@x.org");
        outbox.queue(List.of(notice), null);
        var claimed = claim();

        assertThat(outbox.retry(notice.id())).isFalse();
        outbox.sent(claimed);
        assertThat(outbox.retry(notice.id())).isFalse();
        assertThat(outbox.retry("01kah00000000000000000000a")).isFalse();
    }

    @Test
    void leavesAnAttemptUncertainWhoseSenderIsGone() {
        outbox.queue(List.of(mail("s1", "a@x.org")), null);
        claim();
        now = START.plus(Duration.ofMinutes(10));
        assertThat(abandon(NoticeState.UNCERTAIN)).isZero();

        now = now.plusSeconds(1);

        assertThat(abandon(NoticeState.UNCERTAIN)).isEqualTo(1);
        assertThat(only().state()).isEqualTo(NoticeState.UNCERTAIN);
        assertThat(only().lastError()).isEqualTo("gone");
        assertThat(outbox.claim(Channel.MAIL)).isEmpty();
    }

    @Test
    void letsAnAttemptWhoseSenderIsGoneWaitAgain() {
        outbox.queue(List.of(mail("s1", "a@x.org")), null);
        claim();
        now = START.plus(Duration.ofMinutes(11));

        assertThat(abandon(NoticeState.WAITING)).isEqualTo(1);
        assertThat(claim().attempt()).isEqualTo(2);
    }

    @Test
    void believesASenderThatWasOnlySlow() {
        outbox.queue(List.of(mail("s1", "a@x.org")), null);
        var slow = claim();
        now = START.plus(Duration.ofMinutes(11));
        abandon(NoticeState.UNCERTAIN);

        outbox.sent(slow);

        assertThat(only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void doesNotLetASlowSenderEndTheAttemptOfAnother() {
        var notice = mail("s1", "a@x.org");
        outbox.queue(List.of(notice), null);
        var slow = claim();
        now = START.plus(Duration.ofMinutes(11));
        abandon(NoticeState.UNCERTAIN);
        outbox.retry(notice.id());
        outbox.giveUp(slow, "too late");
        assertThat(only().state()).isEqualTo(NoticeState.WAITING);

        claim();
        outbox.giveUp(slow, "too late");

        assertThat(only().state()).isEqualTo(NoticeState.SENDING);
    }

    @Test
    void listsByStateAndMeetingPageByPage() {
        outbox.queue(List.of(mail("s1", "a@x.org"), mail("s1", "b@x.org"), mail("s1", "c@x.org")), null);
        outbox.giveUp(claim(), "unknown user");

        assertThat(kept.page(new NoticeQuery(NoticeState.FAILED, "m1", 0, 20)).items())
                .extracting(NoticeSummary::recipient)
                .containsExactly("a@x.org");
        assertThat(kept.page(new NoticeQuery(null, "m1", 1, 2)))
                .extracting(NoticePage::total, page -> page.items().get(0).recipient())
                .containsExactly(3L, "a@x.org");
        assertThat(kept.page(new NoticeQuery(null, "m2", 0, 20)).items()).isEmpty();
    }

    @Test
    void countsEachState() {
        outbox.queue(List.of(mail("s1", "a@x.org"), mail("s1", "b@x.org")), null);
        outbox.giveUp(claim(), "unknown user");

        assertThat(kept.counts())
                .containsOnlyKeys(NoticeState.values())
                .containsEntry(NoticeState.WAITING, 1L)
                .containsEntry(NoticeState.FAILED, 1L)
                .containsEntry(NoticeState.SENT, 0L);
    }

    private int abandon(NoticeState become) {
        return outbox.abandon(Channel.MAIL, now.minus(Duration.ofMinutes(10)), become, "gone");
    }

    private ClaimedNotice claim() {
        return outbox.claim(Channel.MAIL).orElseThrow();
    }

    private Notice mail(String screening, String address) {
        return new Notice(outbox.newId(), screening, "m1", Channel.MAIL, address, "2 items stopped", "Cabinet\n…");
    }

    private static AttachedDocket docket(String content) {
        return new AttachedDocket("docket.json", "application/json", content.getBytes(UTF_8));
    }

    private NoticeSummary only() {
        assertThat(items()).hasSize(1);
        return items().get(0);
    }

    private List<NoticeSummary> items() {
        return kept.page(new NoticeQuery(null, null, 0, 200)).items();
    }

    private static <T extends @Nullable Object> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(times, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
