package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.equityimpact.desk.InvalidBody;
import org.equityimpact.json.Fields;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.Submission;
import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.portfolio.Deliberation;
import org.equityimpact.portfolio.Deliberation.Decision;
import org.equityimpact.portfolio.PortfolioForm;
import org.equityimpact.screening.Deliberations;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.Portfolios;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records what bodies decided, and shows what the screened decisions of a year show together. */
@Needs(Right.READ)
@RestController
@RequestMapping(ApiConfiguration.ROOT)
@Tag(name = "Portfolio")
class PortfolioController {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 2_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Portfolios portfolios;
    private final Meetings meetings;
    private final Deliberations deliberations;
    private final Signatory signatory;
    private final InstantSource clock;
    private final KeptRecord record;

    PortfolioController(
            Portfolios portfolios,
            Meetings meetings,
            Deliberations deliberations,
            Signatory signatory,
            InstantSource clock,
            KeptRecord record) {
        this.portfolios = portfolios;
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.signatory = signatory;
        this.clock = clock;
        this.record = record;
    }

    @Operation(
            operationId = "portfolio",
            summary = "What the screened decisions of a year show together",
            description = "Counts of decisions; no ranking of units, schools or people.")
    @Heavy
    @GetMapping("/portfolio")
    ResponseEntity<byte[]> portfolio(
            HttpServletRequest request,
            @Parameter(description = "This year if left out") @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String organisation,
            @Parameter(description = "json, csv, svg or png; as the Accept header asks if left out")
                    @RequestParam(required = false)
                    @Nullable
                    PortfolioForm format)
            throws HttpMediaTypeNotAcceptableException {
        var form = format == null ? Accepted.of(request, PortfolioForm.values(), PortfolioForm::mediaType) : format;
        int asked = year == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear()
                : year;
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            throw new BadParameter("\"year\" must be from %d to %d but is %d.".formatted(FIRST_YEAR, LAST_YEAR, asked));
        }
        if (form != PortfolioForm.JSON) {
            record.noteExport("portfolio", String.valueOf(asked), form);
        }
        return Document.of(
                form.of(portfolios.of(asked, organisation)),
                form.mediaType(),
                "portfolio-%d.%s".formatted(asked, form));
    }

    @Operation(
            operationId = "recordDecision",
            summary = "Records what the body did with an item; what was recorded before stays and no longer counts")
    @Needs(Right.DECIDE)
    @PostMapping(
            path = "/meetings/{id}/items/{number}/decision",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    Deliberation record(HttpServletRequest request, @PathVariable String id, @PathVariable String number)
            throws IOException {
        var fields = Fields.of(Submission.of(request.getInputStream()), List.of("decision", "on", "by", "note"));
        var mistakes = new ArrayList<Mistake>();
        var decision = decision(
                fields.needed("decision", LONGEST_NAME, "This is missing: what the body did, " + allowed() + "."),
                mistakes);
        var by = signatory.needed(fields, "This is missing: who records it.");
        var on = GivenDay.read(fields.text("on", LONGEST_NAME), "/on", "2026-12-10", mistakes);
        var note = fields.text("note", LONGEST_NOTE);
        var meeting = meeting(id);
        outsideOf(meeting, Objects.requireNonNullElse(on, meeting.date())).ifPresent(mistakes::add);
        mistakes.addAll(0, fields.mistakes());
        InvalidBody.refuse(mistakes);
        return deliberations
                .record(meeting, number, Objects.requireNonNull(decision), on, by, note)
                .orElseThrow(() -> new NotFound(
                        "There is no item \"%s\" on the docket of the meeting \"%s\".".formatted(number, id)));
    }

    @Operation(operationId = "decisions", summary = "What the body did with the items of a meeting")
    @GetMapping(path = "/meetings/{id}/decisions", produces = APPLICATION_JSON_VALUE)
    List<Deliberation> decisions(@PathVariable String id) {
        return deliberations.of(meeting(id));
    }

    /** A body decides at its meeting or later, and nobody records what has not happened. */
    private Optional<Mistake> outsideOf(KeptMeeting meeting, LocalDate on) {
        var today = meeting.dayAt(clock.instant());
        if (on.isAfter(today)) {
            return Optional.of(new Mistake(
                    "/on", "%s is still to come; record the decision when it was taken.".formatted(on), null));
        }
        return on.isBefore(meeting.date())
                ? Optional.of(new Mistake(
                        "/on", "%s is before the meeting, which is on %s.".formatted(on, meeting.date()), null))
                : Optional.empty();
    }

    private static @Nullable Decision decision(String word, List<Mistake> mistakes) {
        var found = Arrays.stream(Decision.values())
                .filter(decision -> decision.code().equals(word))
                .findFirst()
                .orElse(null);
        if (found == null && !word.isEmpty()) {
            mistakes.add(new Mistake(
                    "/decision", "\"%s\" is not a decision; allowed: %s.".formatted(word, allowed()), null));
        }
        return found;
    }

    private static String allowed() {
        return Arrays.stream(Decision.values()).map(Decision::code).collect(Collectors.joining(", "));
    }

    private KeptMeeting meeting(String id) {
        return meetings.find(id).orElseThrow(() -> MeetingController.noMeeting(id));
    }
}
