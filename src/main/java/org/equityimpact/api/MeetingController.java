package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.json.Submission;
import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.screening.Meetings;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.MeetingQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in meetings with their agendas, and shows them. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = MeetingController.PATH, produces = APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingController {

    static final String PATH = ApiConfiguration.ROOT + "/meetings";

    private final Meetings meetings;
    private final AgendaReading reading;
    private final InstantSource clock;

    MeetingController(Meetings meetings, AgendaReading reading, InstantSource clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.clock = clock;
    }

    @Operation(
            operationId = "addMeeting",
            summary = "Takes in the agenda of a meeting; proposals on it are assessed and kept")
    @Heavy(aboveBytes = Submission.MOST_BYTES)
    @Needs(Right.PLAN)
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<MeetingView> add(HttpServletRequest request) throws IOException {
        var meeting = meetings.add(reading.read(request.getInputStream()));
        return ResponseEntity.created(URI.create(PATH + "/" + meeting.id())).body(view(meeting));
    }

    @Operation(operationId = "meetings", summary = "Meetings in the order of their days")
    @GetMapping
    MeetingView.Page meetings(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = meetings.page(Paging.checked(() -> new MeetingQuery(from, to, body, organisation, page, size)));
        return new MeetingView.Page(
                found.items().stream().map(MeetingView.Summary::of).toList(),
                found.page(),
                found.size(),
                found.total());
    }

    @Operation(operationId = "meeting", summary = "A meeting and its agenda")
    @GetMapping("/{id}")
    MeetingView meeting(@PathVariable String id) {
        return view(meetings.find(id).orElseThrow(() -> noMeeting(id)));
    }

    @Operation(
            operationId = "replaceMeeting",
            summary = "Sets a meeting and its agenda anew, which also plans a cancelled one again")
    @Heavy(aboveBytes = Submission.MOST_BYTES)
    @Needs(Right.PLAN)
    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    MeetingView replace(HttpServletRequest request, @PathVariable String id) throws IOException {
        var agenda = reading.read(request.getInputStream());
        return view(meetings.replace(id, agenda).orElseThrow(() -> noMeeting(id)));
    }

    @Operation(operationId = "cancelMeeting", summary = "Cancels a meeting; nothing of it is lost")
    @Needs(Right.PLAN)
    @DeleteMapping("/{id}")
    MeetingView cancel(@PathVariable String id) {
        return view(meetings.cancel(id).orElseThrow(() -> noMeeting(id)));
    }

    private MeetingView view(KeptMeeting meeting) {
        return MeetingView.of(meeting, meetings.agenda(meeting), List.of(), clock.instant());
    }

    static NotFound noMeeting(String id) {
        return new NotFound("There is no meeting \"%s\".".formatted(id));
    }
}
