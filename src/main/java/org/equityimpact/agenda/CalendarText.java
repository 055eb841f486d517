package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a calendar, looked through before it is parsed: whoever sent it is not trusted. */
record CalendarText(String text) {

    private static final String BEGINNING = "BEGIN:VCALENDAR";
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");

    /** Clocks change on a day of a month; a parser would count out any other rule since the first year of the zone. */
    private static final Pattern RULE_OF_A_CLOCK = Pattern.compile("(FREQ=YEARLY|BYMONTH=\\d+|BYDAY=[+-]?\\d?[A-Z]{2}"
            + "|BYMONTHDAY=[-\\d,]{1,40}|INTERVAL=\\d+|UNTIL=\\w+|COUNT=\\d+|WKST=[A-Z]{2}|;)+");

    /** Many more than the zones of a real calendar have together. */
    private static final int MOST_RULES_OF_CLOCKS = 500;

    /** No rule of a real clock comes near it; a longer one would exhaust the pattern. */
    private static final int LONGEST_RULE = 500;

    /**
     * The text that the bytes hold.
     *
     * @throws InvalidCalendar when they hold none that can be kept
     */
    static CalendarText of(byte[] bytes) {
        var text = decoded(bytes);
        int nothing = text.indexOf('\0');
        if (nothing >= 0) {
            throw new InvalidCalendar("Line %,d of the calendar holds the character U+0000; export it again."
                    .formatted(text.substring(0, nothing).split("\\R", -1).length));
        }
        return new CalendarText((text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading());
    }

    private static String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new InvalidCalendar("The calendar is not text in UTF-8; export it again in UTF-8.");
        }
    }

    /**
     * The calendars in the text.
     *
     * @throws InvalidCalendar when there is none
     */
    List<ICalendar> calendars() {
        if (!text.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length())) {
            throw new InvalidCalendar("This is not an iCalendar file; it must begin with %s.".formatted(BEGINNING));
        }
        refuseMadClocks();
        try (var reader = new ICalReader(text)) {
            return reader.readAll();
        } catch (IOException | RuntimeException broken) {
            throw new InvalidCalendar("The calendar cannot be read; export it again.");
        }
    }

    private void refuseMadClocks() {
        boolean inZone = false;
        int rules = 0;
        for (var line :
                FOLDED.matcher(text).replaceAll("").toUpperCase(Locale.ROOT).split("\\R", -1)) {
            if (line.strip().equals("BEGIN:VTIMEZONE")) {
                inZone = true;
            } else if (line.strip().equals("END:VTIMEZONE")) {
                inZone = false;
            } else if (inZone && line.contains("RRULE")) {
                var rule = line.substring(line.lastIndexOf(':') + 1).strip();
                if (rule.length() > LONGEST_RULE
                        || !RULE_OF_A_CLOCK.matcher(rule).matches()
                        || !rule.contains("FREQ=YEARLY")
                        || ++rules > MOST_RULES_OF_CLOCKS) {
                    throw new InvalidCalendar(
                            "The calendar defines a time zone in a way that no clock goes by; export it again.");
                }
            }
        }
    }
}
