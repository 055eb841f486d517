package org.equityimpact.notices;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.equityimpact.docket.DocketWriter;
import org.equityimpact.store.KeptNotices;
import org.equityimpact.store.NoticeSummary;
import org.equityimpact.store.Outbox;
import org.equityimpact.store.OutboxForTests;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where notices are written and sent from, on a store and with a clock of its own. */
final class Office implements AutoCloseable {

    static final DocketLink LINKS = new DocketLink("https://equity.example.org");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OutboxForTests store;
    private final InstantSource clock;
    private final Audience audience;

    private Office(OutboxForTests store, InstantSource clock, Audience audience) {
        this.store = store;
        this.clock = clock;
        this.audience = audience;
    }

    static Office in(Path directory, InstantSource clock, Audience audience) {
        return new Office(OutboxForTests.in(directory, clock), clock, audience);
    }

    static Office on(DataSource source, InstantSource clock, Audience audience) {
        return new Office(OutboxForTests.on(source, clock), clock, audience);
    }

    static Audience writingTo(String... addresses) {
        var recipients = List.of(addresses).stream()
                .map(address -> new MailRecipient(address, null))
                .toList();
        return new Audience("Equity Screening <screening@example.org>", recipients, List.of());
    }

    static Audience postingTo(Webhook... webhooks) {
        return new Audience("", List.of(), List.of(webhooks));
    }

    Notices notices() {
        var attachment = new DocketAttachment("docket.json", "application/json", DocketWriter::write);
        return new Notices(audience, attachment, LINKS, store.outbox(), store.kept(), clock);
    }

    NoticeSender mail(int port) {
        return mail(port, 30_000);
    }

    NoticeSender mail(int port, int patienceInMillis) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var patience = new Properties();
        patience.put("mail.smtp.connectiontimeout", patienceInMillis);
        patience.put("mail.smtp.timeout", patienceInMillis);
        server.setJavaMailProperties(patience);
        return sender(new MailCarrier(server, audience, store.kept(), clock));
    }

    NoticeSender webhooks() {
        return webhooks(PATIENCE);
    }

    NoticeSender webhooks(Duration patience) {
        return sender(new WebhookCarrier(audience, patience, clock));
    }

    NoticeSender sender(Carrier carrier) {
        return new NoticeSender(store.outbox(), carrier, new BackOff(8), clock);
    }

    NoticeSummary only() {
        return store.only();
    }

    Outbox outbox() {
        return store.outbox();
    }

    KeptNotices kept() {
        return store.kept();
    }

    @Override
    public void close() {
        store.close();
    }

    static Instant after(Duration time) {
        return SettableClock.START.plus(time);
    }
}
