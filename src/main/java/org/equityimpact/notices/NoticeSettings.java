package org.equityimpact.notices;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told of screenings, and how hard that is tried.
 *
 * @param lookEvery how often is looked for what is due
 * @param mostAttempts after how many attempts that failed a notice is given up
 * @param serviceUrl the address of the service as its readers reach it, for links
 */
@ConfigurationProperties("equity.notices")
record NoticeSettings(
        @DefaultValue Mail mail,
        @DefaultValue List<Hook> webhooks,
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue("8") int mostAttempts,
        @Nullable String serviceUrl) {

    /**
     * Who gets mail.
     *
     * @param to addresses that get all of it
     * @param recipients addresses that may get only what one body has before it
     */
    record Mail(
            @Nullable String from,
            @DefaultValue List<String> to,
            @DefaultValue List<Recipient> recipients) {}

    /** An address, and the body that it wants to hear of; all of them where none is named. */
    record Recipient(@Nullable String address, @Nullable String body) {}

    /** Where to post events, what to sign them with, and of which body; of all where none is named. */
    record Hook(
            @Nullable String url,
            @Nullable String secret,
            @Nullable String body) {

        @Override
        public String toString() {
            return "Hook[body=%s]".formatted(body);
        }
    }
}
