package org.equityimpact.pages.assessments;

import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.docket.ChangeStudy;
import org.equityimpact.docket.VersionChanges;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.AssessmentSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what changed from one version of a proposal to another, and what each change moved. */
@Needs(Right.READ)
@Controller
class ChangesController {

    private final KeptAssessments kept;
    private final JudgingRules judging;
    private final Supplier<? extends RuleBook> rulesInForce;
    private final AssessmentViews views;
    private final Words words;

    ChangesController(
            KeptAssessments kept,
            JudgingRules judging,
            Supplier<? extends RuleBook> rulesInForce,
            AssessmentViews views,
            Words words) {
        this.kept = kept;
        this.judging = judging;
        this.rulesInForce = rulesInForce;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/assessments/{id}/changes")
    String changes(@PathVariable String id, @RequestParam(defaultValue = "") String from, Model model) {
        var after = kept.find(id);
        var former = from.isEmpty() ? after.former() : version(after, from);
        model.addAttribute("kept", after);
        model.addAttribute("former", former);
        model.addAttribute("dates", new Dates(words));
        model.addAttribute("state", former == null ? "first" : study(kept.find(former.id()), after, model));
        return "assessments/changes";
    }

    /** Tells whether it could be done. */
    private String study(Kept before, Kept after, Model model) {
        var rules = rules(after);
        try {
            var changes = new ChangeStudy(
                            rules,
                            after.assessment().smallNumbers(),
                            after.assessment().asOf())
                    .between(before.proposal(), after.proposal());
            show(before, after, changes, model);
        } catch (InvalidProposal readOtherwiseNow) {
            return "unreadable";
        }
        model.addAttribute("rulesVersion", rules.version());
        return "told";
    }

    private void show(Kept before, Kept after, VersionChanges changes, Model model) {
        var moved = new MovedWords(words);
        var total = moved.of(changes.total());
        model.addAttribute("changes", changes);
        model.addAttribute("total", total);
        model.addAttribute("together", moved.of(changes.together()));
        model.addAttribute("parts", new ChangeViews(views.telling(before), views.telling(after), moved).of(changes));
    }

    /** The rules in force stand in where those that judged it can no longer be had. */
    private RuleBook rules(Kept after) {
        return judging.of(after.assessment().rulesVersion()).orElseGet(rulesInForce);
    }

    private @Nullable AssessmentSummary version(Kept one, String id) {
        List<AssessmentSummary> others = one.versions();
        return others.stream()
                .filter(other -> other.id().equals(id) && !id.equals(one.id()))
                .findFirst()
                .orElseThrow(() -> new BadRequest(words.of("assessments.changes.other")));
    }
}
