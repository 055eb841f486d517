package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.agenda.MeetingSeries;
import org.equityimpact.agenda.SeriesMeeting;
import org.equityimpact.json.Submission;
import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.screening.Meetings;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in agendas as archives and as lines, and meetings as calendars. */
@Needs(Right.PLAN)
@RestController
@RequestMapping(path = MeetingController.PATH + "/import", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingImportController {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int YEARS_AHEAD = 2;

    /** As in an agenda. */
    private static final int LONGEST_NAME = 300;

    private final Meetings meetings;
    private final AgendaReading reading;
    private final InstantSource clock;

    MeetingImportController(Meetings meetings, AgendaReading reading, InstantSource clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.clock = clock;
    }

    @Operation(
            operationId = "importArchive",
            summary = "Takes in a ZIP archive with an agenda.json and the files it names, or of proposals alone",
            description = "What the archive does not say of the meeting stands in the parameters.")
    @Heavy
    @PostMapping(consumes = "application/zip")
    ResponseEntity<MeetingView> archive(
            HttpServletRequest request,
            @Parameter(description = "The day of the meeting") @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String title)
            throws IOException {
        var zip = Submission.of(request.getInputStream(), "An archive", MOST_BYTES);
        return taken(reading.reader().readArchive(zip), new Said(date, body, organisation, title));
    }

    @Operation(
            operationId = "importLines",
            summary = "Takes in items that come one to a line: proposals, or items as an agenda has them")
    @Heavy
    @PostMapping(consumes = "application/x-ndjson")
    ResponseEntity<MeetingView> lines(
            HttpServletRequest request,
            @Parameter(description = "The day of the meeting") @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String title)
            throws IOException {
        return taken(reading.reader().readLines(request.getInputStream()), new Said(date, body, organisation, title));
    }

    @Operation(
            operationId = "importCalendar",
            summary = "Takes in the meetings of an iCalendar series, those of a recurring event one by one",
            description =
                    "What a calendar has brought before is taken in anew; what it cancels, or has no more, is cancelled.")
    @Heavy
    @PostMapping(consumes = "text/calendar")
    Imported calendar(
            HttpServletRequest request,
            @Parameter(description = "The first day that counts; today if left out")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day that counts; two years on if left out")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate to,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String organisation)
            throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var first = Objects.requireNonNullElse(from, today);
        var last = Objects.requireNonNullElse(to, today.plusYears(YEARS_AHEAD));
        var series = MeetingSeries.read(
                Submission.of(request.getInputStream(), "A calendar", MeetingSeries.MOST_BYTES), first, last);
        var said = new Said(null, body, organisation, null);
        var kept =
                series.meetings().stream().map(meeting -> taken(meeting, said)).toList();
        var gone = meetings.cancelGone(series, first, last, clock.instant());
        return new Imported(summaries(kept), summaries(gone), series.leftOut());
    }

    /**
     * The meetings of a calendar as they are kept now.
     *
     * @param cancelled those that it has brought before and has no more
     * @param leftOut events that are no meetings
     */
    record Imported(List<MeetingView.Summary> meetings, List<MeetingView.Summary> cancelled, List<String> leftOut) {}

    private static List<MeetingView.Summary> summaries(List<KeptMeeting> meetings) {
        return meetings.stream().map(MeetingView.Summary::of).toList();
    }

    /** What a call says of a meeting in its parameters. */
    private record Said(
            @Nullable LocalDate date,
            @Nullable String body,
            @Nullable String organisation,
            @Nullable String title) {

        Said {
            check("body", body);
            check("organisation", organisation);
            check("title", title);
        }

        private static void check(String name, @Nullable String value) {
            if (value != null && value.length() > LONGEST_NAME) {
                throw new BadParameter("\"%s\" may have at most %d characters but has %,d."
                        .formatted(name, LONGEST_NAME, value.length()));
            }
        }

        /** What came in goes before what the call says. */
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

    private ResponseEntity<MeetingView> taken(Agenda agenda, Said said) {
        var meeting = said.of(agenda.meeting());
        if (meeting.date() == null) {
            throw new BadParameter(
                    "The day of the meeting is missing; add it as ?date=2026-12-10, or put an agenda.json with a date in.");
        }
        var kept = meetings.add(new Agenda(meeting, agenda.items(), agenda.notes()));
        return ResponseEntity.created(URI.create(MeetingController.PATH + "/" + kept.id()))
                .body(MeetingView.of(kept, meetings.agenda(kept), agenda.notes(), clock.instant()));
    }

    private KeptMeeting taken(SeriesMeeting one, Said said) {
        var meeting = said.of(one.meeting());
        return one.cancelled()
                ? meetings.addCancelled(meeting, Meetings.entry(one))
                : meetings.add(meeting, Meetings.entry(one));
    }
}
