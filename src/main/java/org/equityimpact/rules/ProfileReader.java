package org.equityimpact.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.facts.Profile;
import org.equityimpact.facts.Profile.AnalysisRule;
import org.equityimpact.rules.condition.Nearest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code policy/organisation.yaml}: what the organisation says of itself once for all proposals. */
final class ProfileReader {

    private static final String PATH = "policy/organisation.yaml";
    private static final List<String> PARTS =
            List.of("name", "mission", "vision", "missionAreas", "commitments", "goals", "analysisRequired");

    private final RuleSources sources;
    private final List<SourceProblem> problems;

    ProfileReader(RuleSources sources, List<SourceProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    Profile read() {
        var text = sources.text(PATH);
        if (text.isEmpty()) {
            problems.add(SourceProblem.in(PATH, "missing-table", "the profile of the organisation is not there"));
            return profile(Map.of());
        }
        try {
            var written = new Load(LoadSettings.builder().setLabel(PATH).build()).loadFromString(text.get());
            return profile(written == null ? Map.of() : entries(written, "the profile"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(SourceProblem.at(
                    PATH,
                    line,
                    "unreadable-profile",
                    e.getProblem() + "; indent with blanks, and put texts in quotes"));
            return profile(Map.of());
        } catch (YamlEngineException | IllegalArgumentException e) {
            String told = String.valueOf(e.getMessage());
            int line = sources.lineOf(PATH, told.replaceFirst("^\"([^\"]*)\".*", "$1") + ":");
            problems.add(SourceProblem.at(PATH, line, "unreadable-profile", told));
            return profile(Map.of());
        }
    }

    private static Profile profile(Map<?, ?> written) {
        for (var part : written.keySet()) {
            if (!PARTS.contains(String.valueOf(part))) {
                throw new IllegalArgumentException("\"%s\" is not a part of the profile; %s"
                        .formatted(part, Nearest.suggestion(String.valueOf(part), PARTS)));
            }
        }
        return new Profile(
                text(written.get("name")),
                text(written.get("mission")),
                text(written.get("vision")),
                texts(written.get("missionAreas"), "missionAreas"),
                texts(written.get("commitments"), "commitments"),
                items(written.get("goals"), "goals").stream()
                        .map(goal -> entries(goal, "a goal"))
                        .map(goal -> new Profile.Goal(text(goal.get("id")), text(goal.get("text"))))
                        .toList(),
                items(written.get("analysisRequired"), "analysisRequired").stream()
                        .map(rule -> rule(entries(rule, "a rule of analysisRequired")))
                        .toList());
    }

    private static AnalysisRule rule(Map<?, ?> written) {
        String name = text(written.get("name"));
        return new AnalysisRule(
                name.isEmpty() ? "the organisation's own rule" : name,
                texts(written.get("types"), "types"),
                texts(written.get("directions"), "directions"),
                Boolean.TRUE.equals(written.get("criticalOnly")));
    }

    private static String text(@Nullable Object written) {
        return written == null ? "" : String.valueOf(written).strip();
    }

    private static List<String> texts(@Nullable Object written, String part) {
        return items(written, part).stream().map(ProfileReader::text).toList();
    }

    private static List<Object> items(@Nullable Object written, String part) {
        if (written == null) {
            return List.of();
        }
        if (written instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
        }
        throw new IllegalArgumentException("%s must be a list but is \"%s\"".formatted(part, written));
    }

    private static Map<?, ?> entries(Object written, String what) {
        if (written instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("%s must have named parts but is \"%s\"".formatted(what, written));
    }
}
