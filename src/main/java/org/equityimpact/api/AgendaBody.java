package org.equityimpact.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.Submission;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the agenda in the body of a call; what is wrong with an item stays with it. */
final class AgendaBody {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int LONGEST = 300;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode body;
    private final List<Mistake> mistakes = new ArrayList<>();

    private AgendaBody(JsonNode body) {
        this.body = body;
    }

    static Agenda read(InputStream stream) throws IOException {
        var bytes = Submission.of(stream, "An agenda", MOST_BYTES);
        try {
            var reading = new AgendaBody(JSON.readTree(bytes));
            var agenda = reading.agenda();
            InvalidBody.refuse(reading.mistakes);
            return agenda;
        } catch (JacksonException broken) {
            throw new BadParameter("The body is not JSON: " + broken.getOriginalMessage());
        }
    }

    private Agenda agenda() {
        var date = parsed("date", Terms::day, "a day such as 2026-12-10");
        if (date == null && mistakes.isEmpty()) {
            note("/date", "This is missing: the day of the meeting, such as 2026-12-10.");
        }
        var zone = parsed("zone", ZoneId::of, "a time zone such as America/Los_Angeles");
        var meeting = new Meeting(
                text("title"),
                text("body"),
                text("organisation"),
                date == null ? LocalDate.EPOCH : date,
                parsed("time", LocalTime::parse, "a time such as 18:30"),
                Objects.requireNonNullElse(zone, ZoneOffset.UTC),
                text("location"));
        return new Agenda(meeting, items());
    }

    private List<AgendaItem> items() {
        var items = new ArrayList<AgendaItem>();
        for (var item : body.path("items")) {
            int position = items.size() + 1;
            var number = Objects.requireNonNullElse(text(item, "number"), Integer.toString(position));
            items.add(new AgendaItem(position, number, text(item, "title"), text(item, "type"), matter(item, number)));
        }
        return items;
    }

    private static Matter matter(JsonNode item, String number) {
        if (item.has("proposal")) {
            return new Matter.Submitted("item " + number, JSON.writeValueAsBytes(item.get("proposal")));
        }
        if (item.has("file")) {
            return new Matter.Unusable(List.of("There is no file \"%s\" beside a body; put the proposal on the item."
                    .formatted(text(item, "file"))));
        }
        if (item.has("assessment") || item.has("reference")) {
            return new Matter.Stored(text(item, "assessment"), text(item, "organisation"), text(item, "reference"));
        }
        var exempt = item.path("exempt");
        var reason = text(exempt, "reason");
        return reason == null ? new Matter.Nothing() : new Matter.Exempt(reason, text(exempt, "note"));
    }

    private <T> @Nullable T parsed(String name, Function<String, T> reading, String allowed) {
        var text = text(name);
        try {
            return text == null ? null : reading.apply(text);
        } catch (DateTimeException unknown) {
            note("/" + name, "\"%s\" is not %s.".formatted(text, allowed));
            return null;
        }
    }

    private @Nullable String text(String name) {
        var text = text(body, name);
        if (text != null && text.length() > LONGEST) {
            note("/" + name, "This may have at most %d characters but has %,d.".formatted(LONGEST, text.length()));
        }
        return text;
    }

    private static @Nullable String text(JsonNode object, String name) {
        var value = object.path(name);
        return value.isValueNode() && !value.isNull() && !value.asString("").isBlank() ? value.asString("") : null;
    }

    private void note(String pointer, String detail) {
        mistakes.add(new Mistake(pointer, detail, null));
    }
}
