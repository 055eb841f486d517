package org.equityimpact.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.proposal.Iap2Level;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains in plain words what the pages say. */
@Needs(Right.READ)
@Controller
class GuideController {

    private final Supplier<? extends RuleBook> rulesInForce;
    private final GuideTerms terms;
    private final Labels labels;

    GuideController(Supplier<? extends RuleBook> rulesInForce, GuideTerms terms, Labels labels) {
        this.rulesInForce = rulesInForce;
        this.terms = terms;
        this.labels = labels;
    }

    @GetMapping("/guide")
    String guide(Model model) {
        var rules = rulesInForce.get();
        model.addAttribute("outcomes", worstFirst());
        model.addAttribute(
                "gates",
                rules.scoring().gates().stream()
                        .sorted(Comparator.comparing(gate -> gate.level(), Comparator.reverseOrder()))
                        .toList());
        model.addAttribute("families", families(rules.tables().focalGroups()));
        model.addAttribute(
                "levels", Arrays.stream(Iap2Level.values()).map(Iap2Level::code).toList());
        model.addAttribute("terms", terms.all());
        return "front/guide";
    }

    private static List<Outcome> worstFirst() {
        return Arrays.stream(Outcome.values()).sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * Groups of one kind.
     *
     * @param core whether every proposal is asked about them
     */
    record Family(String code, String label, boolean core, List<Group> groups) {}

    /** A group by its code and how people call it. */
    record Group(String code, String label) {}

    private List<Family> families(FocalGroups groups) {
        var families = new ArrayList<Family>();
        groups.codes().stream().map(FocalGroups::familyOf).distinct().forEach(family -> {
            var members = groups.codes().stream()
                    .filter(code -> FocalGroups.familyOf(code).equals(family))
                    .map(code -> new Group(code, labels.group(code)))
                    .toList();
            families.add(new Family(
                    family,
                    groups.coreFamilies().getOrDefault(family, members.get(0).label()),
                    groups.coreFamilies().containsKey(family),
                    members));
        });
        return families;
    }
}
