package org.equityimpact.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.Nearest;
import org.equityimpact.json.RecordReader;
import org.equityimpact.json.Words;
import org.jspecify.annotations.Nullable;

/** Reads what an agenda says of its meeting. */
final class MeetingReader {

    private static final RecordReader<WrittenMeeting> MEETING = new RecordReader<>(WrittenMeeting.class);

    private final List<Mistake> mistakes = new ArrayList<>();

    private MeetingReader() {}

    /**
     * The meeting.
     *
     * @throws InvalidAgenda when something is wrong with it
     */
    static Meeting read(Map<String, @Nullable Object> agenda) {
        if (agenda.containsKey("decision") && !agenda.containsKey("items")) {
            throw new InvalidAgenda("This is a proposal, not an agenda; an agenda has a date and items.");
        }
        return new MeetingReader().meeting(agenda);
    }

    private Meeting meeting(Map<String, @Nullable Object> agenda) {
        var read = MEETING.read(agenda);
        mistakes.addAll(read.mistakes());
        var date = agenda.get("date") instanceof String text && isOfForm("/date") ? day(text) : null;
        var zone = agenda.get("zone") instanceof String text ? zone(text) : ZoneOffset.UTC;
        var written = read.value();
        if (written == null || !mistakes.isEmpty()) {
            throw new InvalidAgenda(mistakes);
        }
        return new Meeting(
                written.title(),
                written.body(),
                written.organisation(),
                date,
                written.time() == null ? null : LocalTime.parse(written.time()),
                zone,
                written.location());
    }

    private boolean isOfForm(String pointer) {
        return mistakes.stream().noneMatch(mistake -> mistake.pointer().equals(pointer));
    }

    private @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            mistakes.add(new Mistake(
                    "/date", "date must be a day of the calendar (got %s).".formatted(Words.quoted(text)), null));
            return null;
        }
    }

    private ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            var meant = Nearest.to(text, ZoneId.getAvailableZoneIds());
            mistakes.add(new Mistake(
                    "/zone",
                    "%s is not a time zone such as America/Los_Angeles.".formatted(Words.quoted(text)),
                    meant.isEmpty() ? null : Words.didYouMean(meant)));
            return ZoneOffset.UTC;
        }
    }
}
