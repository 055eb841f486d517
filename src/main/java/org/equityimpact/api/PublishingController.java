package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.equityimpact.api.RuleSetView.CandidateView;
import org.equityimpact.desk.InvalidBody;
import org.equityimpact.json.Fields;
import org.equityimpact.json.Submission;
import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.publishing.Change;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.publishing.Motive;
import org.equityimpact.publishing.Publishing;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.store.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in candidates, publishes them, and goes back to rule sets of before. */
@Needs(Right.WRITE_RULES)
@RestController
@RequestMapping(path = RuleSetController.PATH, produces = APPLICATION_JSON_VALUE)
@Tag(name = "Rule sets")
class PublishingController {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_REASON = 2_000;

    private final Publishing publishing;
    private final LiveRules live;
    private final Signatory signatory;

    PublishingController(Publishing publishing, LiveRules live, Signatory signatory) {
        this.publishing = publishing;
        this.live = live;
        this.signatory = signatory;
    }

    @Operation(
            operationId = "submitRuleSet",
            summary = "Checks, tests and compares the files of a rule folder, and keeps them to be published")
    @Heavy
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<CandidateView> submit(
            HttpServletRequest request,
            @RequestHeader(name = Signatory.HEADER, required = false) @Nullable String header)
            throws IOException, BrokenRules {
        var fields = Fields.of(body(request), List.of("files", "by"));
        var texts = fields.texts("files", "This is missing: the files of a rule folder, each its text by its path.");
        String by = by(fields, header, publishing.asksForNames());
        InvalidBody.refuse(fields.mistakes());
        return created(publishing.submit(CandidateFiles.ofTexts(texts), by));
    }

    @Operation(
            operationId = "submitZippedRuleSet",
            summary = "Checks, tests and compares a rule folder in a ZIP archive, and keeps it to be published")
    @Heavy
    @PostMapping(consumes = "application/zip")
    ResponseEntity<CandidateView> submitZip(
            HttpServletRequest request,
            @RequestHeader(name = Signatory.HEADER, required = false) @Nullable String header)
            throws IOException, BrokenRules {
        String by = signatory.named(header);
        if (by == null && publishing.asksForNames()) {
            throw new BadParameter(
                    "The header \"%s\" is missing: who submits the candidate.".formatted(Signatory.HEADER));
        }
        return created(publishing.submit(CandidateFiles.ofZip(body(request)), by));
    }

    @Operation(operationId = "publishRuleSet", summary = "Brings a candidate into force")
    @Heavy
    @Needs(Right.PUBLISH_RULES)
    @PostMapping(path = "/{hash}/publish", consumes = APPLICATION_JSON_VALUE)
    Change publish(
            HttpServletRequest request,
            @PathVariable String hash,
            @RequestHeader(name = Signatory.HEADER, required = false) @Nullable String header)
            throws IOException, BrokenRules {
        Motive motive = motive(request, header, publishing.asksForNames());
        return publishing
                .publish(RuleSetController.version(hash), motive)
                .orElseThrow(() -> new NotFound(
                        "There is no candidate \"%s\"; submit it first, or activate a set that was in force before."
                                .formatted(hash)));
    }

    @Operation(operationId = "activateRuleSet", summary = "Goes back to a rule set that was in force before")
    @Heavy
    @Needs(Right.PUBLISH_RULES)
    @PostMapping(path = "/{hash}/activate", consumes = APPLICATION_JSON_VALUE)
    Change activate(
            HttpServletRequest request,
            @PathVariable String hash,
            @RequestHeader(name = Signatory.HEADER, required = false) @Nullable String header)
            throws IOException, BrokenRules {
        Motive motive = motive(request, header, false);
        return live.goBack(RuleSetController.version(hash), motive)
                .orElseThrow(() -> new NotFound(
                        "No rule set \"%s\" was ever in force; GET %s lists those that were, and a candidate is published."
                                .formatted(hash, RuleSetController.PATH)));
    }

    private Motive motive(HttpServletRequest request, @Nullable String header, boolean named) throws IOException {
        var fields = Fields.of(Submission.of(request.getInputStream()), List.of("reason", "by"));
        String reason = fields.needed("reason", LONGEST_REASON, "This is missing: why these rules are to be in force.");
        String by = by(fields, header, named);
        InvalidBody.refuse(fields.mistakes());
        return new Motive(by, reason);
    }

    private @Nullable String by(Fields fields, @Nullable String header, boolean named) {
        return named
                ? signatory.needed(fields, header, "This is missing: who makes this call.")
                : signatory.optional(fields, header);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return Submission.of(request.getInputStream(), "A candidate", MOST_BYTES);
    }

    private static ResponseEntity<CandidateView> created(Candidate candidate) {
        return ResponseEntity.created(URI.create(RuleSetController.PATH + "/" + candidate.version()))
                .body(CandidateView.of(candidate));
    }
}
