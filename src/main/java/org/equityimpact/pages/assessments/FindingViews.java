package org.equityimpact.pages.assessments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.assessments.FindingView.OfRule;
import org.equityimpact.pages.assessments.FindingView.Tier;

/**
 * Puts findings into words, in the order of the assessment: those that a gate waits for, and then by weight.
 *
 * @param atGates the rules of the gates that are reached
 */
record FindingViews(Assessment assessment, Set<String> atGates, Telling telling, Labels labels, Words words) {

    private static final String AT_GATES = "gate";
    private static final String COUNTED = "counted";
    private static final List<String> TIERS = List.of(AT_GATES, "critical", "high", "medium", "low", "info", COUNTED);

    List<Tier> tiers() {
        return TIERS.stream()
                .map(code -> new Tier(code, ofTier(code)))
                .filter(tier -> !tier.rules().isEmpty())
                .toList();
    }

    private List<OfRule> ofTier(String code) {
        var byRule = assessment.findings().stream()
                .filter(finding -> tier(finding).equals(code))
                .collect(groupingBy(Finding::rule, LinkedHashMap::new, mapping(this::view, toList())));
        return byRule.values().stream().map(OfRule::new).toList();
    }

    /** What is found once more and counts no further comes last, as in the assessment. */
    private String tier(Finding finding) {
        if (atGates.contains(finding.rule())) {
            return AT_GATES;
        }
        var severity = finding.severity().code();
        return finding.points() == 0 && !severity.equals("info") ? COUNTED : severity;
    }

    private FindingView view(Finding finding) {
        var clearing = Clearing.of(finding.clearedBy());
        var where = clearing.places().stream().map(telling::place).distinct().collect(toCollection(ArrayList::new));
        if (clearing.more() > 0) {
            where.add(words.of("assessments.finding.more", clearing.more()));
        }
        return new FindingView(
                finding, dimension(finding.dimension()), facts(finding.evidence()), where, worth(clearing));
    }

    /** An entry of a list that is told as a whole says nothing more. */
    private List<Fact> facts(List<Evidence> evidence) {
        var paths = evidence.stream().map(Evidence::path).collect(toSet());
        return evidence.stream()
                .filter(fact -> !paths.contains(listOf(fact.path()))
                        || listOf(fact.path()).equals(fact.path()))
                .map(telling::fact)
                .distinct()
                .toList();
    }

    private static String listOf(String path) {
        return path.replaceFirst("/\\d+$", "");
    }

    private List<String> worth(Clearing clearing) {
        var worth = new ArrayList<String>();
        var now = assessment.concern();
        if (clearing.outcome() != null && clearing.outcome() != assessment.outcome()) {
            worth.add(words.of("assessments.finding.worth.outcome", words.of("site.outcome." + clearing.outcome())));
        }
        if (clearing.confirmed() != null) {
            worth.add(words.of(
                    "assessments.finding.worth.confirmed", now.confirmed(), new BigDecimal(clearing.confirmed())));
        }
        if (clearing.possible() != null) {
            worth.add(words.of(
                    "assessments.finding.worth.possible", now.possible(), new BigDecimal(clearing.possible())));
        }
        if (!clearing.changesAnything()) {
            worth.add(words.of("assessments.finding.worth.nothing"));
        }
        return worth;
    }

    private String dimension(String code) {
        return assessment.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .map(dimension -> labels.dimension(code, dimension.title()))
                .orElse(code);
    }
}
