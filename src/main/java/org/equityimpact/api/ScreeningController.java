package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.docket.forms.DocketForm;
import org.equityimpact.limits.Heavy;
import org.equityimpact.limits.HeavyWork;
import org.equityimpact.limits.Work;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.Screenings;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.ScreeningPage;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Screens meetings, and shows what was found and whether their items may be decided. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = MeetingController.PATH + "/{id}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class ScreeningController {

    private final Meetings meetings;
    private final Screenings screenings;
    private final HeavyWork work;
    private final KeptRecord record;

    ScreeningController(Meetings meetings, Screenings screenings, HeavyWork work, KeptRecord record) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.work = work;
        this.record = record;
    }

    @Operation(operationId = "screen", summary = "Screens a meeting now")
    @Heavy
    @Needs(Right.PLAN)
    @PostMapping("/screenings")
    ResponseEntity<ScreeningRecord> screen(@PathVariable String id) {
        var meeting = meeting(id);
        refuseIfCancelled(meeting);
        var screening = screenings.run(meeting, Occasion.ASKED);
        return ResponseEntity.created(
                        URI.create("%s/%s/docket?screening=%s".formatted(MeetingController.PATH, id, screening.id())))
                .body(screening);
    }

    @Operation(operationId = "screenings", summary = "Every run over the agenda of a meeting, the newest first")
    @GetMapping("/screenings")
    ScreeningPage screenings(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var meeting = meeting(id);
        return Paging.checked(() -> screenings.page(meeting, page, size));
    }

    @Operation(
            operationId = "docket",
            summary = "The docket of a meeting, from its newest screening or from the one that is named")
    @GetMapping(
            path = "/docket",
            produces = {"application/json", "text/html", "application/pdf", "text/csv"})
    ResponseEntity<byte[]> docket(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String screening,
            @Parameter(description = "json, html, pdf or csv; as the Accept header asks if left out")
                    @RequestParam(required = false)
                    @Nullable
                    DocketForm format)
            throws HttpMediaTypeNotAcceptableException {
        var form = format == null ? Accepted.of(request, DocketForm.values(), DocketForm::mediaType) : format;
        var meeting = meeting(id);
        var found = screening == null ? newest(meeting) : named(meeting, screening);
        var docket = screenings
                .docket(found)
                .orElseThrow(() -> new NotFound("The screening \"%s\" gave no docket; it is %s."
                        .formatted(found.id(), found.state().code())));
        if (form != DocketForm.JSON) {
            record.noteExport("docket", found.id(), form);
        }
        return Document.of(
                switch (form) {
                    case JSON -> docket;
                    case PDF -> work.during(Work.OTHER, () -> form.of(DocketReader.read(docket)));
                    case HTML, CSV -> form.of(DocketReader.read(docket));
                },
                form.mediaType(),
                "docket-%s.%s".formatted(meeting.date(), form));
    }

    @Operation(
            operationId = "clearance",
            summary = "Whether the items of a meeting may be decided; it is screened first if anything has changed")
    @GetMapping("/clearance")
    ClearanceView clearance(@PathVariable String id) {
        var meeting = meeting(id);
        refuseIfCancelled(meeting);
        return ClearanceView.of(screenings.standing(meeting));
    }

    private ScreeningRecord newest(KeptMeeting meeting) {
        return screenings
                .newest(meeting)
                .orElseThrow(() -> new NotFound(
                        "The meeting \"%s\" has not been screened yet; POST %s/%s/screenings screens it now."
                                .formatted(meeting.id(), MeetingController.PATH, meeting.id())));
    }

    private ScreeningRecord named(KeptMeeting meeting, String screening) {
        return screenings
                .find(meeting, screening)
                .orElseThrow(() -> new NotFound(
                        "There is no screening \"%s\" of the meeting \"%s\".".formatted(screening, meeting.id())));
    }

    private static void refuseIfCancelled(KeptMeeting meeting) {
        if (meeting.state() == KeptMeeting.State.CANCELLED) {
            throw new Conflict("The meeting is cancelled; PUT its agenda to plan it again.");
        }
    }

    private KeptMeeting meeting(String id) {
        return meetings.find(id).orElseThrow(() -> MeetingController.noMeeting(id));
    }
}
