package org.equityimpact.pages.drafts;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptDraft;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists drafts, begins them and throws them away. */
@Needs(Right.PREPARE)
@Controller
class DraftController {

    private static final int PAGE = 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Drafts drafts;
    private final Desktop desktop;
    private final Assessments assessments;
    private final Supplier<? extends RuleBook> rulesInForce;
    private final Words words;

    DraftController(
            Drafts drafts,
            Desktop desktop,
            Assessments assessments,
            Supplier<? extends RuleBook> rulesInForce,
            Words words) {
        this.drafts = drafts;
        this.desktop = desktop;
        this.assessments = assessments;
        this.rulesInForce = rulesInForce;
        this.words = words;
    }

    @GetMapping({"/drafts", "/drafts/new"})
    ModelAndView list(@RequestParam(defaultValue = "0") int page, @RequestParam(required = false) boolean deleted) {
        var found = drafts.page(Math.max(0, page), PAGE);
        return new ModelAndView("drafts/list")
                .addObject("drafts", found.items().stream().map(this::item).toList())
                .addObject("page", found.page())
                .addObject("size", PAGE)
                .addObject("total", found.total())
                .addObject("deleted", deleted);
    }

    /** Begins with what the organisation says of itself in the rules in force. */
    @PostMapping("/drafts")
    ModelAndView begin(@RequestParam(defaultValue = "full") String depth) {
        var tree = Tree.empty();
        if (depth.equals("screen")) {
            tree.put("/depth", JSON.stringNode("screen"));
        }
        var organisation = rulesInForce.get().tables().profile().name();
        if (!organisation.isBlank()) {
            tree.put("/organisation/name", JSON.stringNode(organisation));
        }
        return StepController.redirect("/drafts/" + drafts.begin(tree, null).id());
    }

    @PostMapping("/assessments/{id}/draft")
    ModelAndView revise(@PathVariable String id) {
        var proposal = assessments.proposalOf(id).orElseThrow(NoSuchPage::new);
        var tree = Tree.of(new String(proposal, StandardCharsets.UTF_8));
        tree.removeNulls();
        return StepController.redirect("/drafts/" + drafts.begin(tree, id).id());
    }

    @GetMapping("/drafts/{id}")
    ModelAndView open(@PathVariable String id) {
        var draft = drafts.find(id);
        return StepController.redirect(
                draft.address(desktop.form(draft.tree()).first().name()));
    }

    @GetMapping("/drafts/{id}/delete")
    ModelAndView askBeforeDeleting(@PathVariable String id) {
        return new ModelAndView("drafts/delete").addObject("draft", drafts.find(id));
    }

    @PostMapping("/drafts/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        drafts.delete(drafts.find(id).id());
        return StepController.redirect("/drafts?deleted=true");
    }

    private Item item(KeptDraft kept) {
        var draft = Draft.of(kept);
        var form = desktop.form(draft.tree());
        return new Item(
                draft.id(),
                draft.title(),
                draft.tree().text("/organisation/name"),
                form.isCard(),
                draft.revises() != null,
                new Dates(words).moment(kept.changedAt()),
                new Asking(draft.tree()).progress(form));
    }

    /** A draft in the list of all of them. */
    record Item(
            String id,
            String title,
            String organisation,
            boolean card,
            boolean revises,
            String changed,
            Asking.Progress progress) {}
}
