package org.equityimpact.rulecheck;

import java.nio.file.Path;
import java.util.List;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.SourceProblem;

/** The rules of a folder as pages for people to read. */
public final class RuleDocs {

    private final CompiledRules rules;
    private final List<RuleCase> cases;

    private RuleDocs(CompiledRules rules, List<RuleCase> cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /**
     * Reads a folder.
     *
     * @throws BrokenRules when it is not fit; what is not sure to be so is not written down
     */
    public static RuleDocs of(Path folder) throws BrokenRules {
        var reviewed = FolderReview.Reviewed.of(folder);
        var problems = reviewed.problems().stream()
                .filter(problem -> !problem.remark())
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenRules(List.<SourceProblem>copyOf(problems));
        }
        return new RuleDocs(reviewed.rules(), reviewed.cases().cases());
    }

    public CompiledRules rules() {
        return rules;
    }

    /** One page of HTML, which needs nothing beside it. */
    public String html(FiringRates rates) {
        return new HtmlCatalogue(Catalogue.of(rules, cases, rates)).page();
    }

    public String markdown(FiringRates rates) {
        return new MarkdownCatalogue(Catalogue.of(rules, cases, rates)).page();
    }
}
