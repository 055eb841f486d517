package org.equityimpact.rules;

import java.util.List;
import java.util.Objects;
import org.equityimpact.facts.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code policy/organisation.yaml}: what the organisation says of itself once for all proposals. */
final class ProfileReader {

    private static final String PATH = "policy/organisation.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Written SILENT = new Written(null, null, null, null, null, null, null);

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
            return SILENT.profile();
        }
        try {
            return Objects.requireNonNullElse(YAML.readValue(text.get(), Written.class), SILENT)
                    .profile();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(SourceProblem.at(PATH, line, "unreadable-profile", e.getOriginalMessage()));
            return SILENT.profile();
        }
    }

    /** The profile as written, any part of which may be left out. */
    record Written(
            @Nullable String name,
            @Nullable String mission,
            @Nullable String vision,
            @Nullable List<String> missionAreas,
            @Nullable List<String> commitments,
            @Nullable List<Profile.Goal> goals,
            @Nullable List<WrittenRule> analysisRequired) {

        Profile profile() {
            return new Profile(
                    orEmpty(name),
                    orEmpty(mission),
                    orEmpty(vision),
                    orNone(missionAreas),
                    orNone(commitments),
                    orNone(goals),
                    orNone(analysisRequired).stream().map(WrittenRule::rule).toList());
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    /** One rule on when an analysis is required, as written. */
    record WrittenRule(
            @Nullable String name,
            @Nullable List<String> types,
            @Nullable List<String> directions,
            @Nullable Boolean criticalOnly) {

        Profile.AnalysisRule rule() {
            return new Profile.AnalysisRule(
                    name == null ? "the organisation's own rule" : name,
                    orNone(types),
                    orNone(directions),
                    Boolean.TRUE.equals(criticalOnly));
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
