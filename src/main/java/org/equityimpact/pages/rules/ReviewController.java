package org.equityimpact.pages.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.equityimpact.limits.Heavy;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.publishing.Motive;
import org.equityimpact.publishing.OthersLive;
import org.equityimpact.publishing.Publishing;
import org.equityimpact.publishing.SecondPersonNeeded;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.Work;
import org.equityimpact.store.WorkingCopy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a working copy would do, and publishes it as it was looked at. */
@Needs(Right.WRITE_RULES)
@Controller
class ReviewController {

    private final Workshop workshop;
    private final Reviews reviews;
    private final Publishing publishing;
    private final LiveRules live;
    private final KeptAuthors authors;
    private final Words words;

    ReviewController(
            Workshop workshop,
            Reviews reviews,
            Publishing publishing,
            LiveRules live,
            KeptAuthors authors,
            Words words) {
        this.workshop = workshop;
        this.reviews = reviews;
        this.publishing = publishing;
        this.live = live;
        this.authors = authors;
        this.words = words;
    }

    @Heavy
    @GetMapping("/rules/work/{id}/review")
    String review(@PathVariable String id, Model model) throws IOException {
        if (isPublished(id)) {
            return "redirect:" + Onward.work(id) + "/published";
        }
        return review(workshop.openBench(id), new PublishForm("", ""), List.of(), "", model);
    }

    private String review(Bench bench, PublishForm form, List<String> wrong, String refused, Model model)
            throws IOException {
        var review = reviews.of(bench.files());
        model.addAttribute("copy", CopyView.of(bench.copy()));
        model.addAttribute("drift", workshop.drift(bench));
        model.addAttribute("review", review);
        model.addAttribute("problems", ProblemView.of(bench, review.problems()));
        model.addAttribute("changesNothing", bench.copy().changesNothing());
        model.addAttribute("asksForSecond", publishing.asksForNames());
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("refused", refused);
        model.addAttribute("fileAddress", Onward.work(bench.copy().id()) + "/files/");
        return "rules/review";
    }

    @Heavy
    @Needs(Right.PUBLISH_RULES)
    @PostMapping("/rules/work/{id}/publish")
    Object publish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (isPublished(id)) {
            return Onward.to(Onward.work(id) + "/published");
        }
        var bench = workshop.openBench(id);
        if (!workshop.drift(bench).isNone(bench.copy())) {
            return Onward.to(Onward.work(id) + "/carry");
        }
        var form = new PublishForm(Person.said(reason, Person.LONGEST_REASON), Person.said(by, Person.LONGEST_NAME));
        String refused = seen.equals(Reviews.print(bench.files())) ? "" : words.of("rules.review.outdated");
        if (form.wrong().isEmpty() && refused.isEmpty()) {
            try {
                boolean isWhole = workshop.published(bench.copy(), publish(bench, form));
                return Onward.to(Onward.work(id) + (isWhole || isPublished(id) ? "/published" : "?done=inpart"));
            } catch (OthersLive meanwhile) {
                return Onward.to(Onward.work(id) + "/carry");
            } catch (SecondPersonNeeded same) {
                refused = words.of("rules.review.second", bench.copy().by());
            } catch (BrokenRules unfit) {
                refused = words.of("rules.review.unfit");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return review(bench, form, form.wrong(), refused, model);
    }

    private boolean isPublished(String id) {
        return workshop.bench(id).copy().state() == WorkingCopy.State.PUBLISHED;
    }

    /** Who made the working copy submits it; who sends the form publishes it. */
    private String publish(Bench bench, PublishForm form) throws BrokenRules, IOException {
        var copy = bench.copy();
        var candidate = publishing.submit(
                CandidateFiles.of(bench.files()), copy.by(), authors.of(Work.WORKING_COPY, copy.id()));
        return publishing
                .publish(
                        candidate.version(),
                        new Motive(form.by(), form.reason()),
                        bench.copy().base())
                .orElseThrow()
                .after();
    }

    @GetMapping("/rules/work/{id}/published")
    String published(@PathVariable String id, Model model) {
        var copy = workshop.bench(id).copy();
        String version = Objects.requireNonNullElse(copy.published(), "");
        if (version.isEmpty()) {
            return "redirect:" + Onward.work(id);
        }
        model.addAttribute("copy", CopyView.of(copy));
        model.addAttribute("set", SetAddress.of(version));
        model.addAttribute("shortVersion", RuleState.shortened(version));
        model.addAttribute("isInForce", live.situation().live().version().equals(version));
        model.addAttribute("gone", live.situation().live());
        model.addAttribute("folderDiffers", live.situation().folderDiffers());
        model.addAttribute(
                "changes",
                copy.base().equals(version) ? "" : SetAddress.of(copy.base()) + "/changes/" + RuleState.hash(version));
        return "rules/published";
    }
}
