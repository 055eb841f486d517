package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.equityimpact.api.SubmittedIndicator.favourable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tables in which a few figures may not be shown where fewer than 5,000 people are too few, and a search for these figures.
 * The numbers are large and odd, so that whatever is found was given away and did not come about by itself.
 */
final class SmallTables {

    /** What is withheld, the second figure that would give a first one away included. */
    static final Set<String> WITHHELD =
            Set.of("Birch", "Dogwood", "Gorse", "Larch girls", "Larch boys", "Oak", "Rowan", "Spruce");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d[\\d,]*(?:\\.\\d+)?(?:[eE]-?\\d+)?(?!\\w)");
    private static final int TELLING_DIGITS = 4;
    private static final JsonMapper JSON = new JsonMapper();

    private SmallTables() {}

    /** All others, with everybody known: one small count, and the next that everybody less the others would tell. */
    private static SubmittedIndicator beside(String id) {
        return SubmittedIndicator.of("'id': '%s', 'name': 'Suspended', 'favourable': false".formatted(id))
                .group(
                        "Alder",
                        "'baseline': {'count': 61913, 'total': 927017}, 'projected': {'count': 60127, 'total': 927017}")
                .group(
                        "Birch",
                        "'baseline': {'count': 4327, 'total': 815413}, 'projected': {'count': 4219, 'total': 815413}")
                .group(
                        "Cedar",
                        "'baseline': {'count': 5023, 'total': 723117}, 'projected': {'count': 5209, 'total': 723117}")
                .group(
                        "Dogwood",
                        "'baseline': {'count': 39487, 'total': 631379}, 'projected': {'count': 47111, 'total': 631379}");
    }

    private static List<SubmittedIndicator> tables() {
        return List.of(
                beside("with-everybody")
                        .with(
                                "'kind': 'discipline', 'partition': true, 'population': {'count': 110750, 'total': 3096926}"),
                beside("without-everybody")
                        .with(
                                "'history': [{'periodLabel': '2024-25', 'groups': [{'name': 'Birch', 'baseline': {'count': 4117, 'total': 811519}}]}]")
                        .with(
                                "'state': [{'name': 'Birch', 'baseline': {'count': 4951, 'total': 1815877}}, {'name': 'Others', 'baseline': {'count': 961913, 'total': 9270173}}]"),
                favourable()
                        .with("'kind': 'outcome'")
                        .group("Fir", 812043, 914251)
                        .group("Gorse", 4297, 713627)
                        .group("Hazel", 711939, 817483),
                SubmittedIndicator.of("'id': 'crossed', 'name': 'Absent', 'favourable': false, 'crossedWith': 'sex'")
                        .group("Larch", 25317, 421340)
                        .group("Maple", 27919, 525332)
                        .group(
                                "Larch girls",
                                "'parents': ['Larch', 'Girls'], 'baseline': {'count': 4157, 'total': 210313}")
                        .group(
                                "Larch boys",
                                "'parents': ['Larch', 'Boys'], 'baseline': {'count': 21160, 'total': 211027}")
                        .group(
                                "Maple girls",
                                "'parents': ['Maple', 'Girls'], 'baseline': {'count': 14402, 'total': 262113}")
                        .group(
                                "Maple boys",
                                "'parents': ['Maple', 'Boys'], 'baseline': {'count': 13517, 'total': 263219}"),
                SubmittedIndicator.of(
                                "'id': 'few', 'name': 'Scores', 'favourable': true, 'unit': 'mean', 'kind': 'scores'")
                        .group("Oak", "'baseline': {'mean': 213.37, 'sd': 17.23, 'n': 4721}")
                        .group("Pine", "'baseline': {'mean': 251.83, 'sd': 19.41, 'n': 93113}")
                        .group("Quince", "'baseline': {'mean': 239.61, 'sd': 18.89, 'n': 87119}"),
                SubmittedIndicator.of("'id': 'percents', 'name': 'Referred', 'favourable': false")
                        .group("Rowan", "'baseline': {'percent': 1.537, 'total': 281869}")
                        .group("Spruce", "'baseline': {'percent': 2.713, 'total': 312197}")
                        .group("Thorn", "'baseline': {'percent': 7.319, 'total': 493177}")
                        .group("Willow", "'baseline': {'percent': 5.123, 'total': 518731}"));
    }

    /** The body of a call that looks at disparities. */
    static String body() {
        return tables().stream()
                .map(SubmittedIndicator::json)
                .collect(Collectors.joining(",", "{\"indicators\":[", "]}"));
    }

    /** On one line. */
    static String proposal() {
        return """
                {"title":"Close two schools","organisation":{"name":"Small numbers"},\
                "decision":{"type":"facility","direction":"end"},%s""".formatted(body().substring(1));
    }

    /** A proposal with mistakes that concern small numbers of people. */
    static String mistaken() {
        return proposal()
                .replaceFirst("\"title\":\"Close two schools\",", "")
                .replaceFirst("\"count\": 4327, \"total\": 815413", "\"count\": 4327, \"total\": 4211")
                .replaceFirst("\"count\": 4297", "\"count\": \"4297\"")
                .replaceFirst("\"n\": 4721", "\"n\": \"4721 pupils\"");
    }

    /** Every telling figure of the groups that are withheld: as submitted, as it would be shown, and what is left of sums. */
    static Set<BigDecimal> withheldFigures() throws BrokenRules {
        var figures = new LinkedHashSet<BigDecimal>();
        shown().forEach(answer -> figures.addAll(numbers(answer)));
        JSON.readTree(body()).at("/indicators").forEach(table -> table.at("/groups")
                .forEach(group -> {
                    if (isWithheld(group.at("/name"))) {
                        figures.addAll(numbers(group.toString()));
                    }
                }));
        figures.addAll(List.of(new BigDecimal(110750 - 61913 - 5023), new BigDecimal(3096926 - 927017 - 723117)));
        return figures.stream().filter(SmallTables::isTelling).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What would be told of the withheld groups alone, had everything been shown. */
    private static List<String> shown() throws BrokenRules {
        var clock = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));
        var rules = RulesInForce.of(Path.of("rules"));
        var indicators = new ProposalReader(rules.get().tables().focalGroups().codes(), clock)
                .readIndicators(body().getBytes(UTF_8));
        var screen = new Assessor(rules, new SmallNumbers(0, 10, 30), clock).screen(indicators, null, true);
        JsonNode answer = JSON.readTree(AssessmentWriter.write(screen));
        var told = new ArrayList<String>();
        for (String list : List.of("/disparities", "/changes")) {
            answer.at(list).forEach(entry -> {
                if (isWithheld(entry.at("/group"))) {
                    told.add(ownFigures(entry));
                }
            });
        }
        return told;
    }

    /** The rates of the group compared with and of whole parents, and the lines of the policy, are told of others, too. */
    private static String ownFigures(JsonNode entry) {
        var own = (ObjectNode) entry.deepCopy();
        own.remove(List.of("threshold", "sentence"));
        own.withArray("besideParents").forEach(parent -> ((ObjectNode) parent).remove("parentRate"));
        if (own.has("referenceGroup")) {
            own.remove("comparisonRate");
        }
        return own.toString();
    }

    private static boolean isWithheld(JsonNode name) {
        return WITHHELD.contains(name.asString());
    }

    /** The withheld figures that a text holds, however they are rounded. */
    static List<String> found(String text, Set<BigDecimal> withheld) {
        return numbers(text).stream()
                .filter(SmallTables::isTelling)
                .filter(number -> withheld.stream()
                        .anyMatch(figure -> figure.setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP)
                                        .abs()
                                        .compareTo(number.abs())
                                == 0))
                .map(BigDecimal::toPlainString)
                .distinct()
                .toList();
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> new BigDecimal(number.group().replace(",", "")))
                .toList();
    }

    /** Few digits come about by themselves. */
    private static boolean isTelling(BigDecimal number) {
        return number.precision() >= TELLING_DIGITS;
    }
}
