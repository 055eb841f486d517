package org.equityimpact.pages.assessments;

import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.KeptRecord;
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
    private final KeptRecord record;

    PaperController(KeptAssessments kept, AssessmentPaper paper, KeptRecord record) {
        this.kept = kept;
        this.paper = paper;
        this.record = record;
    }

    @Heavy
    @GetMapping("/assessments/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        var pdf = paper.of(kept.find(id));
        record.noteExport("assessment", id, "pdf");
        var file = ContentDisposition.inline()
                .filename("assessment-" + id + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf);
    }
}
