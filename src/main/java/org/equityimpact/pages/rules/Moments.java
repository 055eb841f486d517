package org.equityimpact.pages.rules;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.equityimpact.pages.Words;
import org.springframework.stereotype.Component;

/** When something was, as it is written where the reader lives. */
@Component("moments")
class Moments {

    private final Words words;

    Moments(Words words) {
        this.words = words;
    }

    public String of(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(words.language())
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }
}
