package org.equityimpact.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a meeting.
 *
 * @param from whom mail is from; empty only where nobody gets any
 */
record Audience(String from, List<MailRecipient> recipients, List<Webhook> webhooks) {

    Audience {
        recipients = List.copyOf(recipients);
        webhooks = List.copyOf(webhooks);
    }

    /** The addresses that get mail of a body's meetings, each once. */
    List<String> addresses(@Nullable String body) {
        return once(
                recipients.stream().filter(one -> hears(one.body(), body)).map(MailRecipient::address),
                address -> address.toLowerCase(Locale.ROOT));
    }

    /** The webhooks that get events of a body's meetings, each once. */
    List<Webhook> webhooks(@Nullable String body) {
        return once(webhooks.stream().filter(one -> hears(one.body(), body)), Webhook::name);
    }

    boolean writesTo(String address) {
        return recipients.stream().anyMatch(one -> one.address().equalsIgnoreCase(address));
    }

    Optional<Webhook> webhook(String name) {
        return webhooks.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static boolean hears(@Nullable String wanted, @Nullable String body) {
        return wanted == null || body != null && wanted.strip().equalsIgnoreCase(body.strip());
    }

    private static <T> List<T> once(Stream<T> all, Function<T, String> key) {
        return List.copyOf(all.collect(Collectors.toMap(key, one -> one, (first, again) -> first, LinkedHashMap::new))
                .values());
    }
}
