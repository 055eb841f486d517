package org.equityimpact.docket;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.docket.DocketItem.MissingFact;
import org.equityimpact.docket.DocketItem.Question;
import org.equityimpact.docket.DocketItem.Reason;

/** Picks what a meeting has time for: the weightiest reasons, the cheapest missing facts, the questions worth asking. */
final class Highlights {

    private static final int MOST = 3;

    private final Assessment assessment;
    private final Map<String, RuleCard> cards;

    Highlights(Assessment assessment, RuleBook rules) {
        this.assessment = assessment;
        this.cards = rules.catalogue().stream().collect(toMap(RuleCard::name, identity()));
    }

    /** Findings of gates first, then by points, one for each rule. */
    List<Reason> reasons() {
        var told = new HashSet<String>();
        return assessment.findings().stream()
                .filter(finding -> told.add(finding.rule()))
                .limit(MOST)
                .map(this::reason)
                .toList();
    }

    /** The names of all rules that fire, in the order of the findings. */
    List<String> found() {
        return assessment.findings().stream().map(Finding::rule).distinct().toList();
    }

    private Reason reason(Finding finding) {
        return new Reason(
                finding.rule(),
                title(finding.rule()),
                finding.severity().code(),
                finding.points(),
                finding.message(),
                finding.nextStep());
    }

    /** The way out where one was found, for it is the smallest; otherwise what most depends on. */
    List<MissingFact> missing() {
        var way = assessment.wayOut();
        if (way != null) {
            return way.changes().stream()
                    .limit(MOST)
                    .map(change -> new MissingFact(change.path(), change.what(), change.settles()))
                    .toList();
        }
        return assessment.cannotTell().stream()
                .filter(open -> !open.missing().isEmpty())
                .limit(MOST)
                .map(Highlights::missing)
                .toList();
    }

    private static MissingFact missing(CannotTell open) {
        return new MissingFact(open.missing().get(0), open.title(), List.of(open.rule()));
    }

    /** What the weightiest findings give rise to ask; a rule without a question of its own asks nothing. */
    List<Question> questions() {
        return List.of();
    }

    private String title(String rule) {
        var card = cards.get(rule);
        return card == null ? rule : card.title();
    }
}
