package org.equityimpact.pages.assessments;

import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives an assessment on paper, in the language of the reader. */
@Needs(Right.READ)
@Controller
class PaperController {

    private final KeptAssessments kept;
    private final AssessmentPaper paper;

    PaperController(KeptAssessments kept, AssessmentPaper paper) {
        this.kept = kept;
        this.paper = paper;
    }

    @Heavy
    @GetMapping("/assessments/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        var file = ContentDisposition.inline()
                .filename("assessment-" + id + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(paper.of(kept.find(id)));
    }
}
