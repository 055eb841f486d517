package org.equityimpact.notices;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.equityimpact.store.Channel;
import org.equityimpact.store.Notice;
import org.equityimpact.store.NoticeState;
import org.jspecify.annotations.Nullable;

/** Posts notices to webhooks, signed anew at each attempt and with the same delivery id at all of them. */
final class WebhookCarrier implements Carrier {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int GONE = 410;

    private final Audience audience;
    private final Duration patience;
    private final InstantSource clock;
    private final HttpClient client;

    WebhookCarrier(Audience audience, Duration patience, InstantSource clock) {
        this.audience = audience;
        this.patience = patience;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    /** A receiver drops a repeat by its delivery id. */
    @Override
    public NoticeState whenAbandoned() {
        return NoticeState.WAITING;
    }

    @Override
    public Receipt carry(Notice notice) {
        return audience.webhook(notice.recipient())
                .map(webhook -> post(request(notice, webhook)))
                .orElseGet(() -> new Receipt.GivenUp("The webhook is no longer among those in the settings."));
    }

    private HttpRequest request(Notice notice, Webhook webhook) {
        return HttpRequest.newBuilder(webhook.url())
                .header("Content-Type", "application/json")
                .header("User-Agent", "equity-impact-assessor")
                .header("Equity-Event", notice.subject())
                .header("Equity-Delivery", notice.id())
                .header("Equity-Signature", WebhookSignature.of(notice.content(), webhook.secret(), clock.instant()))
                .POST(BodyPublishers.ofString(notice.content()))
                .build();
    }

    /** The whole exchange has to end in time, for a receiver may as well trickle. */
    private Receipt post(HttpRequest request) {
        var answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            return receipt(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return later("There was no answer within %d s.".formatted(patience.toSeconds()));
        } catch (ExecutionException failure) {
            return later("The receiver could not be reached: " + words(failure.getCause()));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return later("The service stopped before the receiver answered.");
        }
    }

    private Receipt receipt(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return new Receipt.Sent();
        }
        if (status == GONE) {
            return new Receipt.GivenUp("The receiver answered 410: it wants no more events.");
        }
        var redirect = status >= 300 && status < 400 ? " A redirect is not followed." : "";
        return new Receipt.Later("The receiver answered %d.%s".formatted(status, redirect), asked(answer));
    }

    private @Nullable Instant asked(HttpResponse<Void> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(header -> RetryAfter.read(header, clock.instant()))
                .orElse(null);
    }

    private static Receipt later(String why) {
        return new Receipt.Later(why, null);
    }

    /** Not the message, which may hold the address. */
    private static String words(@Nullable Throwable cause) {
        return cause == null ? "it is not known why" : cause.getClass().getSimpleName();
    }
}
