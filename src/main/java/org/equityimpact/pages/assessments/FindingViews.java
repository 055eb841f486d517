package org.equityimpact.pages.assessments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
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
        var tiers = new LinkedHashMap<String, List<FindingView>>();
        TIERS.forEach(tier -> tiers.put(tier, new ArrayList<>()));
        assessment.findings().forEach(finding -> tiers.get(tier(finding)).add(view(finding)));
        return tiers.entrySet().stream()
                .filter(tier -> !tier.getValue().isEmpty())
                .map(tier -> new Tier(tier.getKey(), tier.getValue()))
                .toList();
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
        var where = clearing.places().stream().map(telling::place).distinct().collect(Collectors.toList());
        if (clearing.more() > 0) {
            where.add(words.of("assessments.finding.more", clearing.more()));
        }
        return new FindingView(
                finding,
                dimension(finding.dimension()),
                finding.evidence().stream().map(telling::fact).toList(),
                where,
                worth(clearing));
    }

    private List<String> worth(Clearing clearing) {
        var worth = new ArrayList<String>();
        var now = assessment.concern();
        if (clearing.outcome() != null && clearing.outcome() != assessment.outcome()) {
            worth.add(words.of(
                    "assessments.finding.worth.outcome", words.of("site.outcome." + clearing.outcome())));
        }
        if (clearing.confirmed() != null) {
            worth.add(words.of("assessments.finding.worth.confirmed", now.confirmed(), new BigDecimal(clearing.confirmed())));
        }
        if (clearing.possible() != null) {
            worth.add(words.of("assessments.finding.worth.possible", now.possible(), new BigDecimal(clearing.possible())));
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
