package org.equityimpact.pages.rules;

import java.util.List;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.WorkingCopies;
import org.equityimpact.store.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the rules in force: all of them, narrowed as one types, and each by itself. */
@Needs(Right.READ)
@Controller
class CatalogueController {

    private static final int MOST_COPIES = 20;

    private final Shelf shelf;
    private final Firings firings;
    private final CaseWords caseWords;
    private final WorkingCopies copies;

    CatalogueController(Shelf shelf, Firings firings, CaseWords caseWords, WorkingCopies copies) {
        this.shelf = shelf;
        this.firings = firings;
        this.caseWords = caseWords;
        this.copies = copies;
    }

    @GetMapping("/rules")
    String rules(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String dimension,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String severity,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        var read = shelf.inForce();
        var filter = CatalogueFilter.of(q, dimension, kind, severity);
        var shown = filter.of(read.catalogue());
        model.addAttribute("filter", filter);
        model.addAttribute("sections", shown);
        model.addAttribute(
                "count",
                shown.stream().mapToInt(section -> section.rules().size()).sum());
        model.addAttribute("total", read.rules().catalogue().size());
        model.addAttribute("dimensions", read.rules().scoring().dimensions());
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("severities", List.of(Severity.values()));
        model.addAttribute(
                "copies", copies.in(WorkingCopy.State.OPEN, MOST_COPIES).size());
        return htmx == null ? "rules/catalogue" : "rules/catalogue :: found";
    }

    @GetMapping("/rules/{name}")
    String rule(@PathVariable String name, Model model) {
        var read = shelf.inForce();
        var page = read.page(name).orElseThrow(NoSuchPage::new);
        var kind = FileKind.of(page.card().file());
        model.addAttribute("page", page);
        model.addAttribute("card", page.card());
        model.addAttribute("dimensionTitle", read.titles().get(page.card().dimension()));
        model.addAttribute("isSentences", kind == FileKind.SENTENCES);
        model.addAttribute("condition", kind.lines(String.join("\n", page.condition())));
        model.addAttribute(
                "text",
                kind == FileKind.WORKBOOK ? List.of() : kind.lines(page.card().text()));
        model.addAttribute("cases", page.cases().stream().map(caseWords::of).toList());
        model.addAttribute(
                "casesThatFire",
                page.cases().stream()
                        .filter(one -> one.expect() == org.equityimpact.assessment.Status.FIRES)
                        .count());
        model.addAttribute("fired", firings.of(name));
        model.addAttribute("copies", copies.in(WorkingCopy.State.OPEN, MOST_COPIES));
        return "rules/rule";
    }
}
