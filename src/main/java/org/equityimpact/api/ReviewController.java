package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.equityimpact.desk.InvalidBody;
import org.equityimpact.desk.Reviews;
import org.equityimpact.json.Fields;
import org.equityimpact.json.Submission;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.Review;
import org.equityimpact.store.Review.Verdict;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in and shows what second persons say of assessments. */
@Needs(Right.READ)
@RestController("reviewsOverHttp")
@RequestMapping(path = ApiConfiguration.ROOT + "/assessments/{id}/reviews", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Assessments")
class ReviewController {

    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_NOTE = 4_000;

    private final Reviews reviews;
    private final Assessments assessments;
    private final Signatory signatory;

    ReviewController(Reviews reviews, Assessments assessments, Signatory signatory) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.signatory = signatory;
    }

    @Operation(
            operationId = "review",
            summary = "Says of an assessment whether it may stand; not for whoever submitted the proposal")
    @Needs(Right.REVIEW)
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Review> review(HttpServletRequest request, @PathVariable String id) throws IOException {
        var fields = Fields.of(Submission.of(request.getInputStream()), List.of("verdict", "note", "by"));
        String by = signatory.needed(fields, "This is missing: who reviews it.");
        var verdict = Verdict.named(fields.needed("verdict", LONGEST_WORD, "This is missing: agreed or sent_back."));
        String note = fields.text("note", LONGEST_NOTE);
        if (verdict.isEmpty() && fields.mistakes().isEmpty()) {
            fields.noteAt("verdict", "This must be agreed or sent_back.");
        }
        if (verdict.filter(Verdict.SENT_BACK::equals).isPresent() && note == null) {
            fields.noteAt("note", "This is missing: what is to be done before it may stand.");
        }
        InvalidBody.refuse(fields.mistakes());
        var review = reviews.record(id, by, verdict.orElseThrow(), note).orElseThrow(() -> noAssessment(id));
        return ResponseEntity.created(URI.create(ApiConfiguration.ROOT + "/assessments/" + id + "/reviews"))
                .body(review);
    }

    @Operation(operationId = "reviews", summary = "What was said of an assessment, the newest first")
    @GetMapping
    List<Review> reviews(@PathVariable String id) {
        return assessments.summary(id).map(known -> reviews.of(known.id())).orElseThrow(() -> noAssessment(id));
    }

    private static NotFound noAssessment(String id) {
        return new NotFound("There is no assessment \"%s\".".formatted(id));
    }
}
