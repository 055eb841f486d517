package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.RulesWanted;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.Submission;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.AssessmentPage;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.StoredAssessment;
import org.equityimpact.store.SubmissionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assesses single proposals and shows what was assessed. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/assessments", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Assessments")
class AssessmentController {

    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final Assessments assessments;
    private final KeptRecord record;
    private final WhoActs whoActs;

    AssessmentController(Desk desk, Assessments assessments, KeptRecord record, WhoActs whoActs) {
        this.desk = desk;
        this.assessments = assessments;
        this.record = record;
        this.whoActs = whoActs;
    }

    @Operation(operationId = "assess", summary = "Assesses a proposal and keeps both, unless it is a dry run")
    @Needs(Right.SUBMIT)
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable RulesWanted rules,
            @Parameter(description = "A key of the caller's own, so that a submission that is sent again is kept once")
                    @RequestHeader(name = KEY, required = false)
                    @Nullable
                    String key)
            throws IOException {
        var body = Submission.of(request.getInputStream());
        var terms = new Terms(asOf, true, rules != null);
        var known = key == null ? null : key(key, terms, body);
        if (dryRun) {
            return json(AssessmentWriter.write(desk.assess(body, terms).assessment()));
        }
        StoredAssessment stored =
                known == null ? desk.keep(desk.assess(body, terms)) : desk.keepOnce(known, body, terms);
        return ResponseEntity.created(URI.create(ApiConfiguration.ROOT + "/assessments/" + stored.id()))
                .contentType(APPLICATION_JSON)
                .body(stored.json());
    }

    @Operation(operationId = "assessment", summary = "A stored assessment, as it was first answered")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> assessment(@PathVariable String id) {
        return json(assessments.find(id).orElseThrow(() -> noAssessment(id)));
    }

    @Operation(operationId = "assessedProposal", summary = "The proposal behind an assessment, as it was submitted")
    @Needs(Right.PREPARE)
    @GetMapping("/{id}/proposal")
    ResponseEntity<byte[]> proposal(@PathVariable String id) {
        var proposal = assessments.proposalOf(id).orElseThrow(() -> noAssessment(id));
        record.noteExport("proposal", id, "json");
        return json(proposal);
    }

    @Operation(operationId = "assessments", summary = "Stored assessments, the newest first")
    @GetMapping
    AssessmentPage assessments(
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return assessments.page(query(outcome, organisation, q, page, size));
    }

    private SubmissionKey key(String given, Terms terms, byte[] body) {
        try {
            return SubmissionKey.of(whoActs.now().id(), given, terms.toString(), body);
        } catch (IllegalArgumentException unfit) {
            throw new BadParameter("The header %s %s.".formatted(KEY, unfit.getMessage()));
        }
    }

    private static AssessmentQuery query(
            @Nullable Outcome outcome, @Nullable String organisation, @Nullable String q, int page, int size) {
        try {
            return new AssessmentQuery(outcome, organisation, q, page, size);
        } catch (IllegalArgumentException outside) {
            throw new BadParameter(String.valueOf(outside.getMessage()));
        }
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(APPLICATION_JSON).body(body);
    }

    private static NotFound noAssessment(String id) {
        return new NotFound("There is no assessment \"%s\".".formatted(id));
    }
}
