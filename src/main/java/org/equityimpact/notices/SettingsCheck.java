package org.equityimpact.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equityimpact.notices.NoticeSettings.Hook;
import org.jspecify.annotations.Nullable;

/** Makes out of the settings whom to tell, or says everything that is wrong with them. */
final class SettingsCheck {

    private static final String ALL = "equity.notices.";

    /** Too long to be tried out. */
    private static final int SHORTEST_SECRET = 16;

    private static final int LONGEST_ADDRESS = 320;
    private static final int MOST_ATTEMPTS = 100;

    private final NoticeSettings settings;
    private final List<String> mistakes = new ArrayList<>();

    private SettingsCheck(NoticeSettings settings) {
        this.settings = settings;
    }

    /**
     * Whom to tell.
     *
     * @param mailServer whether the service knows a mail server
     */
    static Audience audience(NoticeSettings settings, boolean mailServer) {
        var check = new SettingsCheck(settings);
        var recipients = check.recipients();
        var audience = new Audience(check.from(mailServer), recipients, check.webhooks());
        check.numbers();
        check.service();
        if (!check.mistakes.isEmpty()) {
            throw new UnusableNoticeSetting(check.mistakes);
        }
        return audience;
    }

    private List<MailRecipient> recipients() {
        var recipients = new ArrayList<MailRecipient>();
        var to = settings.mail().to();
        for (int i = 0; i < to.size(); i++) {
            address("mail.to[%d]".formatted(i), to.get(i))
                    .ifPresent(address -> recipients.add(new MailRecipient(address, null)));
        }
        var limited = settings.mail().recipients();
        for (int i = 0; i < limited.size(); i++) {
            var body = limited.get(i).body();
            address("mail.recipients[%d].address".formatted(i), limited.get(i).address())
                    .ifPresent(address -> recipients.add(new MailRecipient(address, body)));
        }
        return recipients;
    }

    private String from(boolean mailServer) {
        if (settings.mail().to().isEmpty() && settings.mail().recipients().isEmpty()) {
            return "";
        }
        if (!mailServer) {
            mistakes.add("spring.mail.host is missing: the mail server that notices go out by");
        }
        return whole("mail.from", settings.mail().from())
                .map(InternetAddress::toString)
                .orElse("");
    }

    private Optional<String> address(String setting, @Nullable String text) {
        return whole(setting, text).map(InternetAddress::getAddress);
    }

    private Optional<InternetAddress> whole(String setting, @Nullable String text) {
        if (text == null || text.isBlank()) {
            mistakes.add("%s%s is missing: a mail address such as clerk@example.org".formatted(ALL, setting));
            return Optional.empty();
        }
        try {
            var address = new InternetAddress(text.strip(), true);
            address.validate();
            if (address.getAddress().length() <= LONGEST_ADDRESS) {
                return Optional.of(address);
            }
        } catch (AddressException none) {
            // told below
        }
        mistakes.add("%s%s must be a mail address such as clerk@example.org but is \"%s\""
                .formatted(ALL, setting, Line.of(text, LONGEST_ADDRESS)));
        return Optional.empty();
    }

    private List<Webhook> webhooks() {
        var webhooks = new ArrayList<Webhook>();
        var hooks = settings.webhooks();
        for (int i = 0; i < hooks.size(); i++) {
            webhook("webhooks[%d]".formatted(i), hooks.get(i)).ifPresent(webhooks::add);
        }
        for (var one : webhooks) {
            if (webhooks.stream()
                    .anyMatch(other ->
                            other.url().equals(one.url()) && !other.secret().equals(one.secret()))) {
                mistakes.add(
                        "%swebhooks names %s twice with different secrets; one is needed".formatted(ALL, one.name()));
                break;
            }
        }
        return webhooks;
    }

    private Optional<Webhook> webhook(String setting, Hook hook) {
        var url = url(setting + ".url", hook.url());
        var secret = hook.secret();
        if (secret == null || secret.length() < SHORTEST_SECRET) {
            mistakes.add("%s%s.secret must have %d characters or more but has %d"
                    .formatted(ALL, setting, SHORTEST_SECRET, secret == null ? 0 : secret.length()));
            return Optional.empty();
        }
        return url.map(known -> new Webhook(known, secret, hook.body()));
    }

    /** What is wrong is not repeated: an address may hold what nobody else is to know. */
    private Optional<URI> url(String setting, @Nullable String text) {
        try {
            var url = new URI(text == null ? "" : text.strip());
            var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if (url.getHost() != null
                    && url.getRawUserInfo() == null
                    && (scheme.equals("http") || scheme.equals("https"))) {
                return Optional.of(url);
            }
        } catch (URISyntaxException none) {
            // told below
        }
        mistakes.add("%s%s must be an address that begins with http:// or https:// and a host, without a user name"
                .formatted(ALL, setting));
        return Optional.empty();
    }

    private void service() {
        var service = settings.serviceUrl();
        if (service != null && !service.isBlank()) {
            url("service-url", service);
        }
    }

    private void numbers() {
        if (settings.mostAttempts() < 1 || settings.mostAttempts() > MOST_ATTEMPTS) {
            mistakes.add("%smost-attempts must be between 1 and %d but is %d"
                    .formatted(ALL, MOST_ATTEMPTS, settings.mostAttempts()));
        }
        if (settings.lookEvery().toMillis() < 1) {
            mistakes.add("%slook-every must be longer than nothing but is %s".formatted(ALL, settings.lookEvery()));
        }
    }
}
