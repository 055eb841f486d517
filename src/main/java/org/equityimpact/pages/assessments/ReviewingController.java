package org.equityimpact.pages.assessments;

import org.equityimpact.desk.Reviews;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.SeeOther;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.Review.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what a second person says of an assessment. */
@Needs(Right.REVIEW)
@Controller
class ReviewingController {

    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_NAME = 300;

    private final KeptAssessments kept;
    private final AssessmentPages pages;
    private final Reviews reviews;
    private final Words words;

    ReviewingController(KeptAssessments kept, AssessmentPages pages, Reviews reviews, Words words) {
        this.kept = kept;
        this.pages = pages;
        this.reviews = reviews;
        this.words = words;
    }

    @PostMapping("/assessments/{id}/reviews")
    ModelAndView review(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String by) {
        var assessment = kept.find(id);
        var said = Verdict.named(verdict);
        var mistakes = mistakes(said.orElse(null), note.strip(), by.strip());
        if (said.isEmpty() || !mistakes.isEmpty()) {
            return pages.withMistakes(assessment, new ReviewForm(verdict, note, by, mistakes));
        }
        return reviews.record(id, by.strip(), said.get(), note.isBlank() ? null : note.strip())
                .map(recorded -> SeeOther.page("/assessments/" + id + "?saved=review#reviews"))
                .orElseThrow(NoSuchPage::new);
    }

    private FieldMistakes mistakes(@Nullable Verdict verdict, String note, String by) {
        var mistakes = new FieldMistakes();
        if (verdict == null) {
            mistakes.note("verdict", words.of("assessments.review.mistake.verdict"));
        }
        if (verdict == Verdict.SENT_BACK && note.isEmpty()) {
            mistakes.note("note", words.of("assessments.review.mistake.note"));
        }
        if (note.length() > LONGEST_NOTE) {
            mistakes.note("note", words.of("assessments.review.mistake.long", LONGEST_NOTE));
        }
        if (by.isEmpty()) {
            mistakes.note("by", words.of("assessments.review.mistake.by"));
        } else if (by.length() > LONGEST_NAME) {
            mistakes.note("by", words.of("assessments.review.mistake.long", LONGEST_NAME));
        }
        return mistakes;
    }
}
