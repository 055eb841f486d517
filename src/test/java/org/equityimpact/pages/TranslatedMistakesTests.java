package org.equityimpact.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.equityimpact.RulesOnDisk;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.spreadsheet.IndicatorTables;
import org.equityimpact.spreadsheet.InvalidTable;
import org.equityimpact.spreadsheet.TableMistake;
import org.equityimpact.spreadsheet.TableSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with what people hand in is told in their language. */
class TranslatedMistakesTests {

    private final TranslationsCatalogue spanish = TranslationsCatalogue.spanish();
    private final RulesInForce rules = RulesInForce.of(Path.of("rules"));
    private final ProposalReader reader = new ProposalReader(
            rules.get().tables().focalGroups().codes(), InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z")));

    TranslatedMistakesTests() throws Exception {}

    @Test
    void ofAProposal() {
        var invalid = catchThrowableOfType(InvalidProposal.class, () -> reader.read("""
                {"title": "", "summary": 5, "depth": "closure", "organisation": {"jurisdiction": "Oregon"},
                 "decision": {"stage": "drafted", "type": "policy", "decisionDate": "2024-02-31"},
                 "reach": {"studentsAffected": -1, "staffAffected": "<5"}, "colour": 1,
                 "focalGroups": [{"group": "race.blak", "status": "unknown"}],
                 "data": {"sources": [{"name": "a", "responseRate": 45}]}, "objectives": [null, 7],
                 "indicators": [{"id": "i", "name": "n", "favourable": false, "groups": [
                   {"name": "A", "baseline": {"count": 41, "total": 40}}, {"name": "A", "baseline": {"percent": 5}}]}]}
                """.getBytes(UTF_8)));

        assertThat(invalid.mistakes())
                .hasSizeGreaterThan(12)
                .extracting(Mistake::text)
                .allMatch(this::isKnown);
        assertThat(invalid.mistakes())
                .extracting(Mistake::hint)
                .allMatch(hint -> hint == null || isKnown(String.valueOf(hint)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"a\" 1}", "{\"a\": 1", "{\"a\": 1, \"a\": 2}", "{} {}", "{\"a\": tru}", "{'a': 1}"})
    void ofWhatIsNoJson(String text) {
        var broken = catchThrowableOfType(UnreadableJson.class, () -> reader.read(text.getBytes(UTF_8)));

        assertThat(broken.getMessage()).matches(this::isKnown);
    }

    @Test
    void ofATable() {
        var table = """
                favourable,maybe
                colour,red
                group,cuont,total,percent
                A,,50,
                B,20,9,"12,5"
                """.getBytes(UTF_8);
        var invalid = catchThrowableOfType(
                InvalidTable.class, () -> new IndicatorTables(reader).read("a.csv", table, TableSettings.none()));

        assertThat(invalid.mistakes())
                .hasSizeGreaterThan(3)
                .extracting(TableMistake::text)
                .allMatch(this::isKnown);
    }

    @Test
    void ofARuleFolder(@TempDir Path folder) {
        RulesOnDisk.whole(folder)
                .edited(
                        "groups/no-focal-groups.dslr",
                        "No focal group is considered\n",
                        "No focal group is consdered\n")
                .edited("purpose/problem-not-stated.dslr", "@severity(\"medium\")", "@severity(\"grave\")")
                .edited("disparity/travel-burden-rises.dslr", "{impact.population}", "{impact.people}")
                .edited("policy/severities.csv", "medium,5", "medium,many")
                .edited("policy/gates.csv", "burden-above-share,REVISE", "burden-above-share,STOP");
        var broken = catchThrowableOfType(BrokenRules.class, () -> RulesInForce.of(folder));

        assertThat(broken.problems())
                .hasSizeGreaterThan(3)
                .extracting(SourceProblem::text)
                .allMatch(this::isKnown);
    }

    private boolean isKnown(String english) {
        return spanish.translation(english).isPresent();
    }
}
