package org.equityimpact.facts;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equityimpact.facts.FocalGroups.Group;
import org.equityimpact.facts.Parties.Party;
import org.equityimpact.facts.Profile.AnalysisRule;
import org.equityimpact.facts.disparity.ShippedLines;
import org.equityimpact.json.ProposalReader;
import org.jspecify.annotations.Nullable;

/** A budget proposal laid out as facts on 21 November 2026, with race and language as its core families. */
record Laid(FactSheet sheet) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource CLOCK =
            InstantSource.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    private static final FocalGroups GROUPS = new FocalGroups(
            List.of(
                    new Group("race.black", "Black people", true),
                    new Group("race.white", "White people", true),
                    new Group("lang.english_learner", "English learners", true),
                    new Group("foster", "young people in foster care", false)),
            Map.of("race", "race and ethnicity", "lang", "language"));
    private static final Parties PARTIES =
            new Parties(List.of(new Party("staff", "staff", "staff", "k12", List.of("foster"))));

    /** The proposal with more parts, written with single quotes. */
    static Laid out(String parts) {
        return out(parts, List.of());
    }

    /** The same in an organisation that has rules on when an analysis is required. */
    static Laid out(String parts, List<AnalysisRule> analysisRequired) {
        var profile = new Profile("District", "", "", List.of(), List.of(), List.of(), analysisRequired);
        var decision = parts.startsWith("'decision'") ? "" : "'decision': {'type': 'budget', 'direction': 'end'},";
        var json = "{'title': 'Close', %s 'organisation': {'name': 'District'} %s}"
                .formatted(decision, parts.isEmpty() ? "" : "," + parts);
        var proposal = new ProposalReader(GROUPS.codes(), CLOCK)
                .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new Laid(
                FactSheet.of(proposal, TODAY, new Tables(GROUPS, PARTIES, profile, ShippedLines.policy(), Map.of())));
    }

    /** The only fact of its kind. */
    Fact only(String type) {
        var facts = all(type);
        if (facts.size() != 1) {
            throw new AssertionError("not one fact but " + facts);
        }
        return facts.get(0);
    }

    List<Fact> all(String type) {
        return sheet.of(Vocabulary.type(type).orElseThrow());
    }

    /** Those of a kind that are stated, or those that are assumed. */
    List<Fact> all(String type, boolean assumed) {
        return all(type).stream().filter(fact -> fact.assumed() == assumed).toList();
    }

    /** What the only fact of its kind says. */
    @Nullable
    Object value(String type, String word) {
        return value(only(type), word);
    }

    /** What all facts of a kind say. */
    List<@Nullable Object> values(String type, String word) {
        Stream<@Nullable Object> values = all(type).stream().map(fact -> value(fact, word));
        return values.toList();
    }

    static @Nullable Object value(Fact fact, String word) {
        return fact.value(fact.type().word(word).orElseThrow());
    }
}
