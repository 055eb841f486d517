package org.equityimpact.pages.assessments;

import java.nio.charset.StandardCharsets;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.AssessmentPage;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.Assessments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Lists stored assessments, the newest first. */
@Needs(Right.READ)
@Controller
class AssessmentListController {

    private static final int SIZE = 20;

    private final Assessments assessments;
    private final Words words;

    AssessmentListController(Assessments assessments, Words words) {
        this.assessments = assessments;
        this.words = words;
    }

    @GetMapping("/assessments")
    String list(
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        boolean isFiltered = outcome != null || !organisation.isBlank() || !q.isBlank();
        model.addAttribute("list", page(outcome, organisation.strip(), q.strip(), page));
        model.addAttribute("isFiltered", isFiltered);
        model.addAttribute("outcome", outcome);
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("organisation", organisation);
        model.addAttribute("organisations", assessments.organisations());
        model.addAttribute("q", q);
        model.addAttribute("dates", new Dates(words));
        model.addAttribute("further", further(outcome, organisation, q));
        return "assessments/list";
    }

    private AssessmentPage page(@Nullable Outcome outcome, String organisation, String q, int page) {
        try {
            return assessments.page(new AssessmentQuery(
                    outcome, organisation.isEmpty() ? null : organisation, q.isEmpty() ? null : q, page, SIZE));
        } catch (IllegalArgumentException noSuchPage) {
            throw new BadRequest(words.of("assessments.list.nopage"));
        }
    }

    /** The address of another page of the same list, without its number. */
    private static String further(@Nullable Outcome outcome, String organisation, String q) {
        return "/assessments?outcome=%s&organisation=%s&q=%s&page="
                .formatted(outcome == null ? "" : outcome.name(), encoded(organisation), encoded(q));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
