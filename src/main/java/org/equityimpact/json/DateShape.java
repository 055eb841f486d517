package org.equityimpact.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.regex.Pattern;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/** A date whose day, or month and day, may be left open. */
record DateShape() implements Shape {

    private static final Pattern SHAPE = Pattern.compile("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$");

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof String text) || !SHAPE.matcher(text).matches()) {
            return refuse(found, place, reading, null);
        }
        try {
            return PartialDate.of(text);
        } catch (DateTimeException noSuchDay) {
            reading.mistakes()
                    .note(
                            place,
                            "%s must be a day of the calendar (got %s).".formatted(place.subject(), Words.found(text)));
            return null;
        }
    }

    @Override
    public String wanted() {
        return "a date such as 2024, 2024-05 or 2024-05-17";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "partialDate",
                () -> Definitions.of(
                        "type", "string",
                        "description", "ISO date; year or year-month allowed where the day is not known",
                        "pattern", SHAPE.pattern()));
    }
}
