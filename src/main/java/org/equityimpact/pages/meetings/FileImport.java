package org.equityimpact.pages.meetings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.AgendaReader;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.agenda.MeetingSeries;
import org.equityimpact.agenda.SeriesMeeting;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.MeetingLine;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.screening.Meetings;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;

/** Takes in a file as what it is: an agenda, an archive of one, lines, or a calendar. */
final class FileImport {

    private static final int YEARS_AHEAD = 2;
    private static final int BEGINNING = 200;

    private final Meetings meetings;
    private final MeetingLines lines;
    private final Supplier<? extends RuleBook> rulesInForce;

    FileImport(Meetings meetings, MeetingLines lines, Supplier<? extends RuleBook> rulesInForce) {
        this.meetings = meetings;
        this.lines = lines;
        this.rulesInForce = rulesInForce;
    }

    /** What is said of a meeting beside its file; what the file says goes before it. */
    record Said(
            @Nullable LocalDate date,
            @Nullable String body,
            @Nullable String organisation,
            @Nullable String title) {

        Meeting of(Meeting meeting) {
            return new Meeting(
                    meeting.title() == null ? title : meeting.title(),
                    meeting.body() == null ? body : meeting.body(),
                    meeting.organisation() == null ? organisation : meeting.organisation(),
                    meeting.date() == null ? date : meeting.date(),
                    meeting.time(),
                    meeting.zone(),
                    meeting.location());
        }
    }

    /**
     * What was taken in.
     *
     * @param cancelled meetings that the calendar has brought before and has no more
     * @param leftOut what was not taken in, and why
     * @param unusable items that cannot be used as they are
     */
    record Taken(
            List<MeetingLine> meetings, List<MeetingLine> cancelled, List<String> leftOut, List<Unusable> unusable) {}

    /** An item that cannot be used, with everything that is wrong with it. */
    record Unusable(String number, @Nullable String title, List<String> complaints) {}

    /** Says that nobody tells on which day the meeting is. */
    static final class NoDay extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    Taken take(String name, byte[] file, Said said, Instant now) throws IOException {
        var beginning = new String(file, 0, Math.min(file.length, BEGINNING), ISO_8859_1);
        if (beginning.contains("BEGIN:VCALENDAR")) {
            return calendar(file, said, now);
        }
        var reader = new AgendaReader(rulesInForce.get().tables().agendaExemptions());
        if (beginning.startsWith("PK")) {
            return agenda(reader.readArchive(file), said);
        }
        return agenda(isOfLines(name) ? reader.readLines(new ByteArrayInputStream(file)) : reader.read(file), said);
    }

    private static boolean isOfLines(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    private Taken agenda(Agenda agenda, Said said) {
        var meeting = said.of(agenda.meeting());
        if (meeting.date() == null) {
            throw new NoDay();
        }
        var kept = meetings.add(new Agenda(meeting, agenda.items(), agenda.notes()));
        return new Taken(
                List.of(lines.line(kept)),
                List.of(),
                agenda.notes(),
                meetings.agenda(kept).stream()
                        .filter(item -> item.matter() instanceof Matter.Unusable)
                        .map(FileImport::unusable)
                        .toList());
    }

    private static Unusable unusable(AgendaItem item) {
        var complaints = item.matter() instanceof Matter.Unusable matter ? matter.complaints() : List.<String>of();
        return new Unusable(item.number(), item.title(), complaints);
    }

    private Taken calendar(byte[] file, Said said, Instant now) {
        var first = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var last = first.plusYears(YEARS_AHEAD);
        var series = MeetingSeries.read(file, first, last);
        var kept = series.meetings().stream().map(one -> kept(one, said)).toList();
        var gone = meetings.cancelGone(series, first, last, now);
        return new Taken(lines(kept), lines(gone), series.leftOut(), List.of());
    }

    private KeptMeeting kept(SeriesMeeting one, Said said) {
        var meeting = said.of(one.meeting());
        return one.cancelled()
                ? meetings.addCancelled(meeting, Meetings.entry(one))
                : meetings.add(meeting, Meetings.entry(one));
    }

    private List<MeetingLine> lines(List<KeptMeeting> kept) {
        return kept.stream().map(lines::line).toList();
    }
}
