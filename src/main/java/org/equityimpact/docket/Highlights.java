package org.equityimpact.docket;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equityimpact.assessment.AgendaFindings;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Change;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessment.WayOut;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.docket.DocketItem.MissingFact;
import org.equityimpact.docket.DocketItem.Question;
import org.equityimpact.docket.DocketItem.Reason;
import org.jspecify.annotations.Nullable;

/** Picks what a meeting has time for: the weightiest reasons, the cheapest missing facts, the questions worth asking. */
final class Highlights {

    private static final int MOST = 3;

    /** The findings of gates first, then those with most points; of a rule that found several things, the first. */
    private final List<Finding> findings;

    private final List<CannotTell> open;
    private final @Nullable WayOut wayOut;
    private final Map<String, RuleCard> cards;

    private Highlights(List<Finding> findings, List<CannotTell> open, @Nullable WayOut wayOut, RuleBook rules) {
        var told = new HashSet<String>();
        this.findings =
                findings.stream().filter(finding -> told.add(finding.rule())).toList();
        this.open = open;
        this.wayOut = wayOut;
        this.cards = rules.catalogue().stream().collect(toMap(RuleCard::name, identity()));
    }

    static Highlights of(Assessment assessment, RuleBook rules) {
        return new Highlights(assessment.findings(), assessment.cannotTell(), assessment.wayOut(), rules);
    }

    static Highlights of(AgendaFindings found, RuleBook rules) {
        return new Highlights(found.findings(), found.cannotTell(), null, rules);
    }

    List<Reason> reasons() {
        return findings.stream().limit(MOST).map(this::reason).toList();
    }

    private Reason reason(Finding finding) {
        var card = cards.get(finding.rule());
        return new Reason(
                finding.rule(),
                card == null ? finding.rule() : card.title(),
                finding.severity().code(),
                finding.points(),
                finding.message(),
                finding.nextStep());
    }

    /** What nobody stated: of the way out where one was found, for it is the smallest, then what most depends on. */
    List<MissingFact> missing() {
        var unknown =
                open.stream().flatMap(question -> question.missing().stream()).collect(toSet());
        var told = new HashSet<String>();
        return Stream.concat(
                        changes()
                                .filter(change -> unknown.contains(change.path()))
                                .map(Highlights::missing),
                        open.stream()
                                .filter(question -> !question.missing().isEmpty())
                                .map(Highlights::missing))
                .filter(fact -> told.add(fact.path()))
                .limit(MOST)
                .toList();
    }

    private Stream<Change> changes() {
        return wayOut == null ? Stream.empty() : wayOut.changes().stream();
    }

    private static MissingFact missing(Change change) {
        return new MissingFact(change.path(), change.what(), change.settles());
    }

    private static MissingFact missing(CannotTell question) {
        return new MissingFact(
                question.missing().get(0),
                "State this, so that it can be told: " + question.title(),
                List.of(question.rule()));
    }

    /** What the weightiest findings give rise to ask; a rule without a question of its own asks nothing. */
    List<Question> questions() {
        return findings.stream()
                .flatMap(finding -> Stream.ofNullable(question(finding)))
                .limit(MOST)
                .toList();
    }

    private @Nullable Question question(Finding finding) {
        var card = cards.get(finding.rule());
        return card == null || card.question() == null
                ? null
                : new Question(finding.rule(), card.question(), finding.message());
    }

    /** The names of all rules that fire, in the order of the findings. */
    List<String> found() {
        return findings.stream().map(Finding::rule).toList();
    }
}
