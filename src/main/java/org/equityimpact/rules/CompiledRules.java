package org.equityimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.equityimpact.assessment.Match;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
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

    private CompiledRules(RuleSources sources, Policy policy, List<WrittenRule> rules) {
        this.sources = sources;
        this.version = sources.version();
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
        var rules = new CompiledRules(
                sources, stages.atFirst().policy(), stages.atFirst().rules());
        stages.later()
                .forEach((day, stage) ->
                        rules.later.put(day, new CompiledRules(sources, stage.policy(), stage.rules())));
        return rules;
    }

    @Override
    public RuleBook asOf(LocalDate day) {
        var stage = later.floorEntry(day);
        return stage == null ? this : stage.getValue();
    }

    public RuleSources sources() {
        return sources;
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

    @Override
    public List<RuleAnswer> judge(FactSheet facts) {
        var seen = matches(facts);
        var explanation = new Explanation(facts);
        return rules.stream()
                .map(rule -> answer(rule, seen.getOrDefault(rule.card().name(), Sightings.NONE), explanation))
                .toList();
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
