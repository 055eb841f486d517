package org.equityimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.equityimpact.assessment.Match;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Reading;
import org.equityimpact.facts.Tables;

/** A fit rule folder, ready to judge: one Drools network, asked in one session a proposal. */
public final class CompiledRules implements RuleBook {

    private static final List<Reading> READINGS =
            List.of(Reading.STRICT, Reading.CERTAIN, Reading.SUBMITTED, Reading.POSSIBLE);

    private final RuleSources sources;
    private final String version;
    private final Policy policy;
    private final List<WrittenRule> rules;
    private final Network network;
    private final NavigableMap<LocalDate, CompiledRules> later = new TreeMap<>();

    private CompiledRules(RuleSources sources, String version, Policy policy, List<WrittenRule> rules) {
        this.sources = sources;
        this.version = version;
        this.policy = policy;
        this.rules = List.copyOf(rules);
        this.network = Network.of(rules);
    }

    /**
     * Makes files into a rule book.
     *
     * @throws BrokenRules when anything in them is not fit; all mistakes are told
     */
    public static CompiledRules of(RuleSources sources) throws BrokenRules {
        return FolderReading.of(sources).rules();
    }

    /** The rules of a folder as they are at first, and as they become by the days on which something takes effect. */
    static CompiledRules of(RuleSources sources, Stages stages) {
        String version = sources.version();
        var first = stages.atFirst();
        var rules = new CompiledRules(sources, version, first.policy(), first.rules());
        stages.later()
                .forEach((day, stage) ->
                        rules.later.put(day, new CompiledRules(sources, version, stage.policy(), stage.rules())));
        return rules;
    }

    @Override
    public CompiledRules asOf(LocalDate day) {
        var stage = later.floorEntry(day);
        return stage == null ? this : stage.getValue();
    }

    /** The rules that are fit, whatever is wrong with the others; that is added to the problems. */
    public static CompiledRules fitOf(RuleSources sources, Collection<SourceProblem> problems) {
        var reading = FolderReading.of(sources);
        problems.addAll(reading.problems());
        return reading.fitRules();
    }

    public RuleSources sources() {
        return sources;
    }

    /** A few of the rules, to ask only these; what they say is what they say among all. */
    public CompiledRules only(Set<String> names) {
        var few = rules.stream()
                .filter(rule -> names.contains(rule.card().name()))
                .toList();
        var only = new CompiledRules(sources, version, policy, few);
        later.forEach((day, stage) -> only.later.put(day, stage.only(names)));
        return only;
    }

    /** What each rule says, however its file is written, by name. */
    public SortedMap<String, RuleMeaning> meanings() {
        var meanings = new TreeMap<String, RuleMeaning>();
        rules.forEach(rule -> meanings.put(rule.card().name(), MeaningWriter.of(rule)));
        return meanings;
    }

    /** What stands in the policy tables, row by row. */
    public List<PolicyRow> policyRows() {
        return PolicyRow.of(sources);
    }

    /** The kinds of fact that the rules look at. */
    public Set<FactType> looksAt() {
        return rules.stream()
                .flatMap(rule -> rule.variants().stream())
                .flatMap(variant -> variant.clauses().stream())
                .flatMap(clause -> clause.patterns().stream())
                .map(Pattern::type)
                .collect(Collectors.toSet());
    }

    List<WrittenRule> rules() {
        return rules;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<RuleCard> catalogue() {
        return rules.stream().map(WrittenRule::card).toList();
    }

    @Override
    public Tables tables() {
        return policy.tables();
    }

    @Override
    public ScoringPolicy scoring() {
        return policy.scoring();
    }

    /** What each rule says of the facts, by the numbers of the day that they are laid out for. */
    @Override
    public List<RuleAnswer> judge(FactSheet facts) {
        return asOf(facts.asOf()).judgement(facts);
    }

    private List<RuleAnswer> judgement(FactSheet facts) {
        var seen = matches(facts);
        var explanation = new Explanation(facts);
        return rules.stream()
                .map(rule -> answer(rule, seen.getOrDefault(rule.card().name(), Sightings.NONE), explanation))
                .toList();
    }

    /**
     * The same answers as far as the figures need them: what matched is told without words, evidence and what is missing,
     * unless these decide how much it counts. For those who compare many.
     */
    public List<RuleAnswer> judgeBriefly(FactSheet facts) {
        return asOf(facts.asOf()).briefJudgement(facts);
    }

    private List<RuleAnswer> briefJudgement(FactSheet facts) {
        var seen = matches(facts);
        var explanation = new Explanation(facts);
        return rules.stream()
                .map(rule -> brief(rule, seen.getOrDefault(rule.card().name(), Sightings.NONE), explanation))
                .toList();
    }

    private RuleAnswer brief(WrittenRule rule, Sightings seen, Explanation explanation) {
        var card = rule.card();
        if (card.each() != null || policy.scoring().credit().rules().contains(card.name())) {
            return answer(rule, seen, explanation);
        }
        var found = matchesOf(seen.in(ReadingTest.asFound(card.kind())));
        var possible = matchesOf(seen.in(Reading.POSSIBLE));
        boolean settled = possible.isEmpty() || !seen.in(Reading.STRICT).isEmpty();
        var status = status(rule, !found.isEmpty(), !possible.isEmpty(), explanation);
        return new RuleAnswer(card, status, settled, found, possible, List::of);
    }

    private static List<Match> matchesOf(List<Sighting> sightings) {
        return sightings.stream().map(sighting -> Match.of(sighting.facts())).toList();
    }

    private Map<String, Sightings> matches(FactSheet facts) {
        var seen = new HashMap<String, Sightings>();
        Patience.during(() -> fire(facts, seen));
        return seen;
    }

    private void fire(FactSheet facts, Map<String, Sightings> seen) {
        var session = network.base().newKieSession();
        try {
            READINGS.forEach(session::insert);
            facts.facts().forEach(session::insert);
            session.fireAllRules(match -> {
                note(match, seen);
                return false;
            });
        } catch (ConstraintEvaluationException wrapped) {
            throw Patience.ranOut(wrapped).map(RuntimeException.class::cast).orElse(wrapped);
        } finally {
            session.dispose();
        }
    }

    private void note(org.kie.api.runtime.rule.Match match, Map<String, Sightings> seen) {
        var way = network.way(match.getRule().getName());
        var facts = new ArrayList<Fact>();
        var reading = Reading.POSSIBLE;
        for (var object : match.getObjects()) {
            if (object instanceof Fact fact) {
                facts.add(fact);
            } else if (object instanceof Reading read) {
                reading = read;
            }
        }
        seen.computeIfAbsent(way.rule().card().name(), rule -> new Sightings())
                .add(reading, new Sighting(way.variant(), way.order(), facts));
    }

    private static RuleAnswer answer(WrittenRule rule, Sightings seen, Explanation explanation) {
        var found = told(seen.in(ReadingTest.asFound(rule.card().kind())), explanation, explanation::found);
        var possible = told(seen.in(Reading.POSSIBLE), explanation, explanation::possible);
        var status = status(rule, !found.isEmpty(), !possible.isEmpty(), explanation);
        boolean settled = possible.isEmpty() || isSettled(rule, seen.in(Reading.STRICT), possible, explanation);
        return new RuleAnswer(rule.card(), status, settled, found, possible, () -> explanation.compared(rule));
    }

    /** A rule that counts items is settled when each of them is, any other as soon as one way of it is. */
    private static boolean isSettled(
            WrittenRule rule, List<Sighting> strict, List<Match> possible, Explanation explanation) {
        return rule.card().each() == null
                ? !strict.isEmpty()
                : told(strict, explanation, explanation::possible).size() == possible.size();
    }

    private static Status status(WrittenRule rule, boolean found, boolean possible, Explanation explanation) {
        if (found) {
            return Status.FIRES;
        }
        if (possible) {
            return Status.CANNOT_TELL;
        }
        boolean applies = rule.variants().stream().anyMatch(variant -> variant.applies(explanation.facts()));
        return applies ? Status.CLEAR : Status.NOT_APPLICABLE;
    }

    /** Each match told once, in the order of the proposal. */
    private static List<Match> told(
            List<Sighting> sightings, Explanation explanation, Function<Sighting, Match> telling) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        var told = new LinkedHashMap<String, Match>();
        explanation.inOrder(sightings).stream()
                .map(telling)
                .forEach(match -> told.putIfAbsent(match.message() + match.handles(), match));
        return List.copyOf(told.values());
    }
}
