package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rulecheck.CaseFolder;
import org.equityimpact.rulecheck.RuleCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong answer of the engine must not pass unseen: plain loops over the same parsed rules say the same. */
class DifferentialTests {

    private static final Map<String, List<RuleCase>> CASES = cases();

    private static final CompiledRules RULES = CompiledRules.fitOf(RuleSources.of(Path.of("rules")), new ArrayList<>());

    private final CompiledRules rules = RULES;
    private final ProposalReader reader =
            new ProposalReader(rules.tables().focalGroups().codes(), InstantSource.system());

    DifferentialTests() throws Exception {}

    @ParameterizedTest
    @MethodSource("samples")
    void droolsAndPlainLoopsAgree(Path sample) throws Exception {
        var sheet = FactSheet.of(reader.read(Files.readAllBytes(sample)), LocalDate.of(2026, 11, 1), rules.tables());

        var plain = new PlainJudge(rules).judge(sheet);

        assertThat(said(rules.judge(sheet))).containsExactlyInAnyOrderEntriesOf(said(plain));
    }

    /** A case asks one rule, so that one is judged both ways. */
    @ParameterizedTest
    @MethodSource("rulesWithCases")
    void droolsAndPlainLoopsAgreeOnTheCasesOf(String rule) {
        var alone = rules.only(Set.of(rule));
        var plain = new PlainJudge(alone);

        assertThat(CASES.get(rule)).isNotEmpty().allSatisfy(one -> {
            var sheet = one.sheet(rules.tables());
            assertThat(said(alone.judge(sheet))).isEqualTo(said(plain.judge(sheet)));
        });
    }

    static Stream<String> rulesWithCases() {
        return CASES.keySet().stream();
    }

    static Stream<Path> samples() throws Exception {
        try (var files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Map<String, List<RuleCase>> cases() {
        var folder = Path.of("rules");
        var focalGroups = CompiledRules.fitOf(RuleSources.of(folder), new ArrayList<>())
                .tables()
                .focalGroups();
        return CaseFolder.of(folder, focalGroups).cases().stream()
                .collect(Collectors.groupingBy(RuleCase::rule, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, String> said(List<RuleAnswer> answers) {
        var said = new LinkedHashMap<String, String>();
        answers.forEach(answer -> said.put(
                answer.rule().name(),
                "%s settled=%s found=%s possible=%s"
                        .formatted(
                                answer.status(),
                                answer.settled(),
                                any(answer.certain().stream()),
                                any(answer.possible().stream()))));
        return said;
    }

    private static Map<String, String> said(Map<String, PlainJudge.Verdict> verdicts) {
        var said = new LinkedHashMap<String, String>();
        verdicts.forEach((rule, verdict) -> said.put(
                rule,
                "%s settled=%s found=%s possible=%s"
                        .formatted(
                                verdict.status(),
                                verdict.settled(),
                                any(verdict.found().stream()),
                                any(verdict.possible().stream()))));
        return said;
    }

    /** Matches that say the same are told once, so what is compared is whether anything was found. */
    private static boolean any(Stream<?> matches) {
        return matches.findAny().isPresent();
    }
}
