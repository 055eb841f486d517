package org.equityimpact.notices;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.equityimpact.store.AttachedDocket;
import org.equityimpact.store.Channel;
import org.equityimpact.store.KeptNotices;
import org.equityimpact.store.Notice;
import org.equityimpact.store.NoticePage;
import org.equityimpact.store.NoticeQuery;
import org.equityimpact.store.NoticeState;
import org.equityimpact.store.NoticeSummary;
import org.equityimpact.store.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has people told of screenings, and shows what has become of it. */
public class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Audience audience;
    private final DocketAttachment attachment;
    private final DocketLink links;
    private final Outbox outbox;
    private final KeptNotices kept;
    private final InstantSource clock;

    Notices(
            Audience audience,
            DocketAttachment attachment,
            DocketLink links,
            Outbox outbox,
            KeptNotices kept,
            InstantSource clock) {
        this.audience = audience;
        this.attachment = attachment;
        this.links = links;
        this.outbox = outbox;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Writes down what is to go out about a screening, each notice once however often it is announced.
     *
     * @return how many notices wait now that did not before
     */
    public int announce(Announcement announcement) {
        var body = announcement.meetingDetails().body();
        var addresses = audience.addresses(body);
        var webhooks = audience.webhooks(body);
        if (!announcement.isWorthTelling() || addresses.isEmpty() && webhooks.isEmpty()) {
            return 0;
        }
        var docket = addresses.isEmpty() ? null : attached(announcement);
        var text = new MailText(announcement, links, docket != null);
        var notices = Stream.concat(
                addresses.stream().map(address -> mail(announcement, text, address)),
                webhooks.stream().map(webhook -> event(announcement, webhook)));
        return outbox.queue(notices.toList(), docket);
    }

    public NoticePage page(NoticeQuery query) {
        return kept.page(query);
    }

    public Map<NoticeState, Long> counts() {
        return kept.counts();
    }

    /**
     * Has a notice go out again, or at once, because somebody asks for it.
     *
     * @return the notice as it waits now; null if there is none by that id
     * @throws CannotRetry where it has gone out, or is going out now
     */
    public @Nullable NoticeSummary retry(String id) {
        var notice = kept.find(id);
        if (notice.isPresent() && !outbox.retry(id)) {
            throw CannotRetry.of(kept.find(id).orElseThrow());
        }
        return kept.find(id).orElse(null);
    }

    /** People are to hear of what is stopped even where its form cannot be made. */
    private @Nullable AttachedDocket attached(Announcement announcement) {
        try {
            return attachment.of(announcement.docket());
        } catch (RuntimeException failure) {
            LOG.error(
                    "The docket of {} could not be attached; mail goes out without", announcement.screening(), failure);
            return null;
        }
    }

    private Notice mail(Announcement announcement, MailText text, String address) {
        return notice(outbox.newId(), announcement, Channel.MAIL, address, text.subject(), text.text());
    }

    private Notice event(Announcement announcement, Webhook webhook) {
        var id = outbox.newId();
        var event = WebhookEvent.of(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), announcement, links);
        return notice(id, announcement, Channel.WEBHOOK, webhook.name(), WebhookEvent.NAME, event.json());
    }

    private static Notice notice(
            String id, Announcement about, Channel channel, String recipient, String subject, String content) {
        return new Notice(id, about.screening(), about.meeting(), channel, recipient, subject, content);
    }
}
