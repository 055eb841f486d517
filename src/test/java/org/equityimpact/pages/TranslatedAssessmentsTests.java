package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.agenda.AgendaReader;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Terms;
import org.equityimpact.docket.CumulativeEffect;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.Papers;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what the samples come out as is left in English but what people wrote. */
class TranslatedAssessmentsTests {

    private static final Path SAMPLES = Path.of("samples");
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 1), true, false);

    private final TranslationsCatalogue spanish = TranslationsCatalogue.spanish();
    private final RulesInForce rules = RulesInForce.of(Path.of("rules"));
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z"));
    private final Assessor assessor = new Assessor(rules, SmallNumbers.defaults(), clock);
    private final ProposalReader reader =
            new ProposalReader(rules.get().tables().focalGroups().codes(), clock);

    TranslatedAssessmentsTests() throws Exception {}

    @ParameterizedTest
    @MethodSource("samples")
    void anAssessment(Path sample) throws IOException {
        var assessment = assessor.assess(reader.read(Files.readAllBytes(sample)), TERMS);

        assertThat(unknown(texts(assessment))).isEmpty();
    }

    @Test
    void aDocketOfAllSamples() {
        assertThat(unknown(texts(Papers.docket(Papers.ofAllSamples())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-and-staff", "nothing-in-the-way", "school-closures"})
    void aDocketOfASampleAgenda(String name) throws IOException {
        var agenda =
                new AgendaReader(rules.get().tables().agendaExemptions()).readFile(SAMPLES.resolve(name + ".agenda"));

        assertThat(unknown(texts(Papers.docket(agenda)))).isEmpty();
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private List<String> unknown(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty() && spanish.translation(text).isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Assessment assessment) {
        var fullRequired = assessment.fullRequired();
        var wayOut = assessment.wayOut();
        return Stream.of(
                        assessment.gates().stream().map(Assessment.GateReached::reason),
                        assessment.dimensions().stream().map(Assessment.DimensionFigures::title),
                        assessment.findings().stream()
                                .flatMap(finding ->
                                        Stream.of(finding.message(), finding.nextStep(), finding.clearedBy())),
                        assessment.cannotTell().stream().map(Assessment.CannotTell::title),
                        wayOut == null
                                ? Stream.<String>of()
                                : wayOut.changes().stream().map(Assessment.Change::what),
                        assessment.strengths().stream().map(Assessment.Strength::message),
                        assessment.nextSteps().stream().map(Assessment.NextStep::text),
                        assessment.disparities().stream()
                                .map(disparity -> Objects.requireNonNullElse(disparity.sentence(), "")),
                        assessment.dataQuality().stream().map(Assessment.DataQualityNote::detail),
                        fullRequired == null ? Stream.<String>of() : fullRequired.because().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Docket docket) {
        return Stream.of(
                        docket.notes().stream(),
                        docket.items().stream().flatMap(TranslatedAssessmentsTests::texts),
                        docket.cumulative().stream().map(CumulativeEffect::label))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(DocketItem item) {
        return Stream.of(
                        item.gates().stream().map(DocketItem.GateLine::reason),
                        item.reasons().stream()
                                .flatMap(reason -> Stream.of(reason.title(), reason.message(), reason.nextStep())),
                        item.missing().stream().map(fact -> Objects.requireNonNullElse(fact.what(), "")),
                        item.questions().stream()
                                .flatMap(question -> Stream.of(question.question(), question.because())),
                        item.leftOut().stream(),
                        Stream.ofNullable(item.exemption()).map(DocketItem.Exemption::label),
                        item.clearance().holds().stream().map(hold -> hold.told()),
                        item.clearance().releases().stream().map(release -> release.reason()),
                        item.complaints().stream())
                .flatMap(texts -> texts);
    }
}
