package org.equityimpact.pages.drafts;

import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.Assessments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows all answers of a draft before it is submitted, and submits it. */
@Needs(Right.PREPARE)
@Controller
@RequestMapping("/drafts/{id}")
class SubmittingController {

    private static final String REFERENCE = "/reference";

    private final Drafts drafts;
    private final Desktop desktop;
    private final Desk desk;
    private final Assessments assessments;

    SubmittingController(Drafts drafts, Desktop desktop, Desk desk, Assessments assessments) {
        this.drafts = drafts;
        this.desktop = desktop;
        this.desk = desk;
        this.assessments = assessments;
    }

    @GetMapping("/review")
    ModelAndView review(@PathVariable String id) {
        var draft = drafts.change(id, tree -> desktop.form(tree).steps().forEach(step -> Saving.tidy(step, tree)));
        return page(draft);
    }

    /** Takes away what no field asks for, or nobody wants to mend. */
    @PostMapping("/forget")
    ModelAndView forget(@PathVariable String id, @RequestParam String place) {
        drafts.change(id, tree -> {
            if (place.startsWith("/")) {
                tree.remove(place);
            }
        });
        return StepController.redirect("/drafts/" + id + "/review");
    }

    /** Goes on from the quick card to the full form with all that was answered. */
    @PostMapping("/full")
    ModelAndView full(@PathVariable String id) {
        drafts.change(id, tree -> tree.remove("/depth"));
        return StepController.redirect("/drafts/" + id);
    }

    @Needs(Right.SUBMIT)
    @PostMapping("/submit")
    ModelAndView submit(@PathVariable String id, @RequestParam(defaultValue = "") String reference) {
        var draft = drafts.change(id, tree -> {
            if (!reference.isBlank()) {
                tree.put(REFERENCE, JsonNodeFactory.instance.stringNode(reference.strip()));
            }
        });
        try {
            var stored = drafts.end(id, now -> desk.keep(desk.assess(now.tree().bytes(), Terms.USUAL)));
            boolean hasFormerVersion = draft.revises() != null && stored.version() > 1;
            return StepController.redirect("/assessments/" + stored.id() + (hasFormerVersion ? "/changes" : ""));
        } catch (InvalidProposal invalid) {
            var page = page(draft);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Draft draft) {
        var laid = desktop.lay(draft);
        var given = draft.tree().text(REFERENCE);
        return new ModelAndView("drafts/review")
                .addObject("draft", draft)
                .addObject("revised", Revised.of(draft, assessments))
                .addObject("card", laid.form().isCard())
                .addObject("reference", given.isEmpty() ? Slug.reference(draft) : given)
                .addObject("progress", new Asking(draft.tree()).progress(laid.form()))
                .addObject("sections", laid.sections())
                .addObject("slips", laid.slips())
                .addObject("panel", laid.panel());
    }
}
