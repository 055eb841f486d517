package org.equityimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real decisions come out as their golden files say. Rewrite these with {@code -Dsamples.rewrite=true}. */
class SamplesTests {

    private static final Path SAMPLES = Path.of("samples");
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 1), true, false);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final RulesInForce rules = RulesInForce.of(Path.of("rules"));
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z"));
    private final Assessor assessor = new Assessor(rules, SmallNumbers.defaults(), clock);
    private final ProposalReader reader =
            new ProposalReader(rules.get().tables().focalGroups().codes(), clock);

    SamplesTests() throws Exception {}

    @ParameterizedTest
    @MethodSource("samples")
    void comesOutAsItsGoldenFileSays(Path sample) throws IOException {
        var golden = SAMPLES.resolve("expected").resolve(sample.getFileName());
        String came = shown(assess(sample));
        if (Boolean.getBoolean("samples.rewrite")) {
            Files.writeString(golden, came);
        }

        assertThat(came).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void whatStatesOnlyTheRequiredIsIncompleteAndMayBeAnything() throws IOException {
        var assessment = assess(SAMPLES.resolve("smallest-proposal.json"));

        assertThat(assessment.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(assessment.concern().confirmed()).isEqualByComparingTo("0");
        assertThat(assessment.concern().possible()).isEqualByComparingTo("100");
    }

    @Test
    void whatIsCompleteAndSoundIsReady() throws IOException {
        assertThat(assess(SAMPLES.resolve("ready-evening-bus-for-rural-schools.json"))
                        .outcome())
                .isEqualTo(Outcome.READY);
    }

    @Test
    void sayingTheSameTwiceGivesTheSameBytes() throws IOException {
        var sample = SAMPLES.resolve("01-oakland-usd-school-closures-2022.json");

        assertThat(AssessmentWriter.write(assess(sample))).isEqualTo(AssessmentWriter.write(assess(sample)));
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private Assessment assess(Path sample) throws IOException {
        return assessor.assess(reader.read(Files.readAllBytes(sample)), TERMS);
    }

    /** Readable, and without the hash that every edit of a rule changes. */
    private static String shown(Assessment assessment) {
        var json = (ObjectNode) JSON.readTree(AssessmentWriter.write(assessment));
        json.remove("rulesVersion");
        return JSON.writeValueAsString(json) + "\n";
    }
}
