package org.equityimpact.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds what is to go out until it has. A notice is claimed, and the claim written down, before it is sent, so that of several
 * instances one sends it and a kill in between shows.
 */
public final class Outbox {

    private static final int LOOKED_AT = 10;

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;

    Outbox(JdbcClient database, Commits commits, Ids ids, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of a notice to be. */
    public String newId() {
        return ids.next();
    }

    /**
     * Takes in the notices of one screening and the docket that goes with them. What the screening has queued for a recipient
     * before is not queued again.
     *
     * @return how many were taken in
     */
    public int queue(List<Notice> notices, @Nullable AttachedDocket docket) {
        return commits.of(() -> {
            if (docket != null && !notices.isEmpty()) {
                attach(notices.get(0).screening(), docket);
            }
            return notices.stream().mapToInt(this::add).sum();
        });
    }

    /** The notice that has been due longest by a channel, if one is; it is being sent from now on. */
    public Optional<ClaimedNotice> claim(Channel channel) {
        for (var due = due(channel); !due.isEmpty(); due = due(channel)) {
            var mine = due.stream().filter(this::isClaimed).findFirst();
            if (mine.isPresent()) {
                return mine.map(this::claimed);
            }
        }
        return Optional.empty();
    }

    public void sent(ClaimedNotice claimed) {
        end(claimed, NoticeState.SENT, null, null, now());
    }

    public void tryAgain(ClaimedNotice claimed, Instant at, String why) {
        end(claimed, NoticeState.WAITING, why, utc(at), null);
    }

    public void giveUp(ClaimedNotice claimed, String why) {
        end(claimed, NoticeState.FAILED, why, null, null);
    }

    public void leaveUncertain(ClaimedNotice claimed, String why) {
        end(claimed, NoticeState.UNCERTAIN, why, null, null);
    }

    /** Deals with attempts that began so long ago that whoever made them must be gone: they wait again, or are uncertain. */
    public int abandon(Channel channel, Instant begunBefore, NoticeState become, String why) {
        return commits.of(() -> database.sql("""
                        update notices set state = :become, last_error = :why, next_attempt_at = :next, sending_since = null
                        where channel = :channel and state = 'SENDING' and sending_since < :before
                        """)
                .param("become", become.name())
                .param("why", why)
                .param("next", become == NoticeState.WAITING ? now() : null)
                .param("channel", channel.name())
                .param("before", utc(begunBefore))
                .update());
    }

    /** Has a notice that is neither sent nor being sent go out at once; false if it is. */
    public boolean retry(String id) {
        return commits.of(
                () -> database.sql("""
                                update notices set state = 'WAITING', next_attempt_at = :now, attempts_before = attempts
                                where id = :id and state in ('WAITING', 'FAILED', 'UNCERTAIN')
                                """).param("now", now()).param("id", id).update() == 1);
    }

    private void attach(String screening, AttachedDocket docket) {
        long kept = database.sql("select count(*) from notice_dockets where screening = :screening")
                .param("screening", screening)
                .query(Long.class)
                .single();
        if (kept == 0) {
            Insert.into("notice_dockets")
                    .with("screening", screening)
                    .with("name", docket.name())
                    .with("media_type", docket.mediaType())
                    .with("content", Base64.getEncoder().encodeToString(docket.content()))
                    .run(database);
        }
    }

    private int add(Notice notice) {
        return isQueued(notice)
                ? 0
                : Insert.into("notices")
                        .with("id", notice.id())
                        .with("screening", notice.screening())
                        .with("meeting", notice.meeting())
                        .with("channel", notice.channel().name())
                        .with("recipient", notice.recipient())
                        .with("subject", notice.subject())
                        .with("content", notice.content())
                        .with("state", NoticeState.WAITING.name())
                        .with("attempts", 0)
                        .with("attempts_before", 0)
                        .with("next_attempt_at", now())
                        .with("created_at", now())
                        .run(database);
    }

    private boolean isQueued(Notice notice) {
        return database.sql("""
                                select count(*) from notices
                                where screening = :screening and channel = :channel and recipient = :recipient
                                """)
                        .param("screening", notice.screening())
                        .param("channel", notice.channel().name())
                        .param("recipient", notice.recipient())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<String> due(Channel channel) {
        return database.sql("""
                        select id from notices where state = 'WAITING' and channel = :channel and next_attempt_at <= :now
                        order by next_attempt_at, id limit :most
                        """)
                .param("channel", channel.name())
                .param("now", now())
                .param("most", LOOKED_AT)
                .query(String.class)
                .list();
    }

    private boolean isClaimed(String id) {
        return commits.of(
                () -> database.sql("""
                                update notices
                                set state = 'SENDING', sending_since = :now, next_attempt_at = null, attempts = attempts + 1
                                where id = :id and state = 'WAITING'
                                """).param("now", now()).param("id", id).update() == 1);
    }

    private ClaimedNotice claimed(String id) {
        return database.sql("select * from notices where id = :id")
                .param("id", id)
                .query(NoticeRow::claimed)
                .single();
    }

    /** Counts for the attempt that was claimed and no other, be it given up for dead in between. */
    private void end(
            ClaimedNotice claimed,
            NoticeState state,
            @Nullable String why,
            @Nullable OffsetDateTime next,
            @Nullable OffsetDateTime sentAt) {
        commits.of(() -> database.sql("""
                        update notices set state = :state, last_error = coalesce(:why, last_error),
                            next_attempt_at = :next, sent_at = :sent, sending_since = null
                        where id = :id and attempts = :attempt and state in ('SENDING', 'UNCERTAIN')
                        """)
                .param("state", state.name())
                .param("why", why)
                .param("next", next)
                .param("sent", sentAt)
                .param("id", claimed.notice().id())
                .param("attempt", claimed.attempt())
                .update());
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
