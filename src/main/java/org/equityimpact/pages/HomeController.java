package org.equityimpact.pages;

import java.time.InstantSource;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptDrafts;
import org.equityimpact.store.MeetingLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: a door for each of the three people who live with the product, and what is waiting. */
@Needs(Right.READ)
@Controller
class HomeController {

    private static final int LATEST = 5;
    private static final int AHEAD = 50;

    private final Assessments assessments;
    private final KeptDrafts drafts;
    private final MeetingLists meetings;
    private final MeetingLines lines;
    private final SampleShelf samples;
    private final InstantSource clock;

    HomeController(
            Assessments assessments,
            KeptDrafts drafts,
            MeetingLists meetings,
            MeetingLines lines,
            SampleShelf samples,
            InstantSource clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.meetings = meetings;
        this.lines = lines;
        this.samples = samples;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var latest = assessments.page(new AssessmentQuery(null, null, null, 0, LATEST));
        model.addAttribute("latest", latest.items());
        model.addAttribute("total", latest.total());
        model.addAttribute("drafts", drafts.page(0, 1).total());
        model.addAttribute("next", next());
        model.addAttribute("samples", samples.all());
        return "front/home";
    }

    private @Nullable MeetingLine next() {
        return meetings.coming(clock.instant(), null, 0, AHEAD).items().stream()
                .map(lines::line)
                .filter(line -> !line.isCancelled())
                .findFirst()
                .orElse(null);
    }
}
