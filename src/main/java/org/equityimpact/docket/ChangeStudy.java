package org.equityimpact.docket;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Standing;
import org.equityimpact.assessment.Terms;
import org.equityimpact.docket.Movement.RuleMove;
import org.equityimpact.docket.VersionChanges.PartChange;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells what each change from one version of a proposal to another moves: it makes that change alone to the earlier version and
 * judges the result. All is judged by the same rules on the same day, so that only the change makes the difference.
 */
public final class ChangeStudy {

    private static final JsonMapper JSON = new JsonMapper();

    /** Above it, what changed is told by sections and no longer by questions: every part costs an assessment. */
    private static final int MOST_PARTS = 60;

    private static final String ANNOTATIONS = "annotations";

    private final RuleBook rules;
    private final Assessor assessor;
    private final ProposalReader reader;
    private final LocalDate day;

    public ChangeStudy(RuleBook rules, SmallNumbers smallNumbers, LocalDate day) {
        InstantSource clock = () -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.rules = rules;
        this.assessor = new Assessor(() -> rules, smallNumbers, clock);
        this.reader = new ProposalReader(rules.tables().focalGroups().codes(), smallNumbers, clock);
        this.day = day;
    }

    /**
     * What changed from one submission to another.
     *
     * @throws InvalidProposal when one of them does not read under the codes of the rules
     */
    public VersionChanges between(byte[] before, byte[] after) {
        var then = assess(before);
        var now = assess(after);
        var changed = ChangedPlaces.between(before, after);
        var trees = new Trees((ObjectNode) JSON.readTree(before), (ObjectNode) JSON.readTree(after));
        var parts = new ArrayList<PartChange>();
        byPart(changed, trees)
                .forEach((part, places) -> parts.add(new PartChange(part, places, alone(part, then, trees))));
        return new VersionChanges(standing(then), standing(now), parts, movement(then, now));
    }

    private static Map<String, List<String>> byPart(List<String> changed, Trees trees) {
        var byQuestion = grouped(changed, trees, 2);
        return byQuestion.size() > MOST_PARTS ? grouped(changed, trees, 1) : byQuestion;
    }

    private static Map<String, List<String>> grouped(List<String> changed, Trees trees, int depth) {
        var parts = new LinkedHashMap<String, List<String>>();
        changed.forEach(place -> parts.computeIfAbsent(trees.part(place, depth), part -> new ArrayList<>())
                .add(place));
        return parts;
    }

    private @Nullable Movement alone(String part, Assessment then, Trees trees) {
        try {
            return movement(then, assess(trees.withAlone(part)));
        } catch (InvalidProposal halfAChange) {
            return null;
        }
    }

    private Assessment assess(byte[] submitted) {
        return assessor.assess(reader.read(submitted), new Terms(day, false, true));
    }

    private static Standing standing(Assessment assessment) {
        return new Standing(assessment.outcome(), assessment.concern(), assessment.completeness());
    }

    private Movement movement(Assessment then, Assessment now) {
        return new Movement(
                then.outcome(),
                now.outcome(),
                now.concern().confirmed().subtract(then.concern().confirmed()),
                now.concern().possible().subtract(then.concern().possible()),
                now.completeness().subtract(then.completeness()),
                moves(then, now));
    }

    private List<RuleMove> moves(Assessment then, Assessment now) {
        var cards = rules.catalogue().stream().collect(toMap(RuleCard::name, identity()));
        var before = traces(then).stream().collect(toMap(RuleTrace::rule, RuleTrace::status));
        var moves = new ArrayList<RuleMove>();
        for (var trace : traces(now)) {
            var card = Objects.requireNonNull(cards.get(trace.rule()));
            var status = Objects.requireNonNull(before.get(trace.rule()));
            if (status != trace.status()) {
                moves.add(new RuleMove(card.name(), card.title(), card.kind(), status, trace.status(), card.points()));
            }
        }
        moves.sort(Comparator.comparing((RuleMove move) -> -move.points()).thenComparing(RuleMove::rule));
        return moves;
    }

    private static List<RuleTrace> traces(Assessment assessment) {
        return Objects.requireNonNull(assessment.rules());
    }

    /** Both versions as they were submitted. */
    private record Trees(ObjectNode before, ObjectNode after) {

        /** The part that a place belongs to: a member of the proposal, or of one of its blocks. */
        String part(String place, int depth) {
            var names = place.split("/", -1);
            boolean inBlock = names.length > 2 && isBlock(names[1]) && !names[1].equals(ANNOTATIONS);
            return depth == 1 || !inBlock ? "/" + names[1] : "/" + names[1] + "/" + names[2];
        }

        private boolean isBlock(String name) {
            return before.path(name).isObject() && after.path(name).isObject();
        }

        /** The earlier version with one part of the later one. */
        byte[] withAlone(String part) {
            var changed = before.deepCopy();
            var names = part.split("/", -1);
            var isOfBlock = names.length > 2;
            var home = isOfBlock ? (ObjectNode) changed.get(names[1]) : changed;
            var source = isOfBlock ? after.path(names[1]) : after;
            put(home, unescaped(names[names.length - 1]), source);
            return JSON.writeValueAsBytes(changed);
        }

        private static void put(ObjectNode home, String name, JsonNode source) {
            if (source.has(name)) {
                home.set(name, source.get(name));
            } else {
                home.remove(name);
            }
        }

        private static String unescaped(String name) {
            return name.replace("~1", "/").replace("~0", "~");
        }
    }
}
