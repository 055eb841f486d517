package org.equityimpact.rulecheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rules.CompiledRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectStudyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final TheRules RULES = TheRules.asShipped();
    private static final String THRESHOLDS = "policy/thresholds.csv";
    private static final int MOVED = 5;
    private static final int TRIED = 120;

    private static final CompiledRules SHIPPED = shipped();
    private static final ProposalReader READER = new ProposalReader(
            SHIPPED.tables().focalGroups().codes(), InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z")));
    private static final List<NamedProposal> PROPOSALS = proposals();

    @Test
    void aNumberThatPassesAValueChangesThatProposalAloneAndThroughItsRules() throws Exception {
        var proposals = new ArrayList<>(PROPOSALS.subList(0, 22));
        proposals.add(evening("a burden of 1.4", "\"status\": \"affected_negative\", \"reportedRatio\": 1.4"));

        var effect = effect(RULES.where(THRESHOLDS, "burden-ratio-hold,1.5,", "burden-ratio-hold,1.4,"), proposals);

        assertThat(effect)
                .returns(List.of(), Effect::everyProposalInFull)
                .returns(23L, Effect::proposals)
                .returns(1L, Effect::judgedInFull)
                .returns(1L, Effect::outcomesChanged)
                .returns(1L, Effect::rewordedOnly)
                .returns(Map.of(Outcome.REVISE, Map.of(Outcome.HOLD, 1L)), Effect::outcomes)
                .returns(Map.of("burden-above-share", 1L, "burden-far-above-share", 2L), Effect::throughRules);
        assertThat(effect.changes()).extracting(ProposalEffect::name).containsExactly("a burden of 1.4");
    }

    @Test
    void tellsWhatARuleSaidAndSays() throws Exception {
        var above = evening("a burden of 1.4", "\"status\": \"affected_negative\", \"reportedRatio\": 1.4");

        var effect = effect(
                RULES.where(THRESHOLDS, "burden-ratio-revise,1.25,", "burden-ratio-revise,1.4001,"), List.of(above));

        assertThat(effect.changes().get(0).through())
                .containsExactly(new RuleEffect(
                        "burden-above-share",
                        new RuleEffect.Answer(
                                Status.FIRES,
                                true,
                                1,
                                "rural places: 1.4 times their share of the population (1.25 times is clearly more)."),
                        new RuleEffect.Answer(Status.CLEAR, false, 0, "")));
    }

    @Test
    void otherWordsChangeNoResult() throws Exception {
        var effect = effect(
                RULES.where("disparity/burden-far-above-share.dslr", "Report \"{group", "Report \"For {group"),
                PROPOSALS.subList(0, 22));

        assertThat(effect)
                .returns(0L, Effect::judgedInFull)
                .returns(0L, Effect::resultsChanged)
                .returns(1L, Effect::rewordedOnly);
        assertThat(effect.reworded().get(0).name()).startsWith("01-oakland");
        assertThat(effect.isNone()).isFalse();
    }

    @Test
    void whatIsWrittenBesideARuleChangesNothing() throws Exception {
        var effect = effect(
                RULES.where("disparity/burden-far-above-share.dslr", "@owner(\"equity office\")", "@owner(\"board\")"),
                PROPOSALS);

        assertThat(effect).returns(0L, Effect::judgedInFull).returns(true, Effect::isNone);
    }

    @Test
    void aStrengthMoreIsSeenWithoutJudgingInFull() throws Exception {
        var without = RULES.without("purpose/alternatives-compared.dslr").compiled();
        Iterator<NamedProposal> row = PROPOSALS.iterator();

        var effect = EffectStudy.of(without, SHIPPED).on(() -> row.hasNext() ? row.next() : null, one -> one, 10);

        assertThat(effect).returns(0L, Effect::judgedInFull).returns(0L, Effect::resultsChanged);
        assertThat(effect.throughRules()).containsOnlyKeys("alternatives-compared");
    }

    @Test
    void aRuleLessShowsInTheCompletenessOfEveryResult() throws Exception {
        var effect = effect(RULES.without("evidence/no-comparator.dslr"), PROPOSALS.subList(0, 22));

        assertThat(effect.everyProposalInFull()).containsExactly("the rule no-comparator was removed");
        assertThat(effect.judgedInFull()).isEqualTo(22);
    }

    @Test
    void aCutShowsWithoutAnyRule() throws Exception {
        var ready = evening("ready", "\"status\": \"affected_positive\"");

        var effect = effect(
                RULES.where("policy/cuts.csv", "ready-completeness,0.90", "ready-completeness,1.01"), List.of(ready));

        assertThat(effect)
                .returns(List.of("policy/cuts.csv changed"), Effect::everyProposalInFull)
                .returns(Map.of(Outcome.READY, Map.of(Outcome.ACTIONS, 1L)), Effect::outcomes)
                .returns(Map.of(), Effect::throughRules);
    }

    @Test
    void listsNoMoreThanItIsAskedForAndOtherOutcomesFirst() throws Exception {
        var edited = RULES.where("policy/severities.csv", "high,9,", "high,10,")
                .where("policy/cuts.csv", "ready-confirmed,10,", "ready-confirmed,0,");
        var proposals = new ArrayList<>(PROPOSALS.subList(0, 22));
        Iterator<NamedProposal> row = proposals.iterator();

        var effect =
                EffectStudy.of(SHIPPED, edited.compiled()).on(() -> row.hasNext() ? row.next() : null, one -> one, 1);

        assertThat(effect.changes()).extracting(ProposalEffect::changesOutcome).containsExactly(true);
        assertThat(effect.notListed()).isEqualTo(effect.resultsChanged() - 1).isPositive();
    }

    /** The property that makes the short way good enough. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void askingOnlyWhatChangedFindsWhatJudgingEverythingFinds(long seed) throws Exception {
        assertFindsAll(edited(new Random(seed)), seed);
    }

    @Test
    void judgingInFullOnceFindsWhatJudgingEverythingFinds() throws Exception {
        assertFindsAll(
                edited(new Random(7))
                        .where("policy/severities.csv", "medium,5,no", "medium,6,yes")
                        .where("policy/gates.csv", "no-focal-groups,ACTIONS", "no-focal-groups,REVISE")
                        .where("policy/dimensions.csv", "alternatives,8,10", "alternatives,8,12"),
                7);
    }

    private static void assertFindsAll(TheRules edited, long seed) throws Exception {
        var some = new ArrayList<>(PROPOSALS);
        Collections.shuffle(some, new Random(seed));
        var quick = EffectStudy.of(SHIPPED, edited.compiled());
        var whole = EffectStudy.inFull(SHIPPED, edited.compiled());

        for (var proposal : some.subList(0, TRIED)) {
            var found = quick.on(proposal);
            var all = whole.on(proposal);

            assertThat(found.changesResult()).as(proposal.name()).isEqualTo(all.changesResult());
            assertThat(found.through()).as(proposal.name()).containsExactlyInAnyOrderElementsOf(all.through());
            if (found.isJudgedInFull()) {
                assertThat(List.of(found.before(), found.after())).isEqualTo(List.of(all.before(), all.after()));
            }
        }
    }

    /** Otherwise the property would go untested. */
    @Test
    void theEditsOfThePropertyChangeMuch() throws Exception {
        var effect = effect(edited(new Random(1)), PROPOSALS);

        assertThat(effect.resultsChanged()).isGreaterThan(20);
        assertThat(effect.judgedInFull()).isLessThan(PROPOSALS.size() / 2);
    }

    @Test
    void judgesSmallNumbersAsTheSettingSays() throws Exception {
        var reworded = RULES.where(
                        "disparity/gap-projected-to-widen.drl.csv", "is projected to widen from", "is to widen from")
                .compiled();
        var few = new NamedProposal("few", READER.read("""
                        {"title": "t", "organisation": {"name": "o"}, "decision": {"type": "facility", "direction": "end"},
                         "reportedDisparities": [], "indicators": [{"id": "i", "name": "Suspended", "favourable": false, "groups": [
                           {"name": "A", "baseline": {"count": 7, "total": 154}, "projected": {"count": 77, "total": 154}},
                           {"name": "B", "baseline": {"count": 9, "total": 1540}, "projected": {"count": 9, "total": 1540}}]}]}""".getBytes(UTF_8)), DAY);

        var shown = EffectStudy.of(SHIPPED, reworded, new SmallNumbers(0, 0, 0));
        assertThat(shown.on(few).through()).extracting(RuleEffect::rule).containsExactly("gap-projected-to-widen");
        assertThat(EffectStudy.of(SHIPPED, reworded).on(few).through()).isEmpty();
    }

    /** Several thresholds moved, codes taken from lists. */
    private static TheRules edited(Random random) {
        var rows = RULES.text(THRESHOLDS).lines().skip(2).collect(toList());
        Collections.shuffle(rows, random);
        var edited = RULES;
        for (String row : rows.subList(0, MOVED)) {
            String value = row.split(",", -1)[1];
            String moved = new BigDecimal(value)
                    .multiply(BigDecimal.valueOf(random.nextInt(30), 1))
                    .toPlainString();
            edited = edited.where(THRESHOLDS, row, row.replaceFirst("," + value + ",", "," + moved + ","));
        }
        for (String list : List.of(
                "grave,high critical", "cut,end reduce merge price_increase", "hard-to-reverse,hard irreversible")) {
            edited = edited.where("policy/lists.csv", list, list.replaceAll(" .*", ""));
        }
        return edited;
    }

    /** The sample that is ready for a decision, with another answer for rural places. */
    private static NamedProposal evening(String name, String rural) throws IOException {
        String sample = Files.readString(Path.of("samples/ready-evening-bus-for-rural-schools.json"));
        String edited = sample.replaceFirst(
                "\"group\": \"geo.rural\",\\s*\"status\": \"affected_positive\"", "\"group\": \"geo.rural\", " + rural);
        return new NamedProposal(name, READER.read(edited.getBytes(UTF_8)), DAY);
    }

    private static Effect effect(TheRules edited, List<NamedProposal> proposals) throws Exception {
        Iterator<NamedProposal> row = proposals.iterator();
        return EffectStudy.of(SHIPPED, edited.compiled()).on(() -> row.hasNext() ? row.next() : null, one -> one, 100);
    }

    private static CompiledRules shipped() {
        try {
            return RULES.compiled();
        } catch (Exception unfit) {
            throw new AssertionError(unfit);
        }
    }

    /** The samples, then the cases beside the rules. */
    private static List<NamedProposal> proposals() {
        var proposals = new ArrayList<NamedProposal>();
        try (var files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                proposals.add(
                        new NamedProposal(file.getFileName().toString(), READER.read(Files.readAllBytes(file)), DAY));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        new RuleCases(SHIPPED)
                .in(Path.of("rules"))
                .forEach(one ->
                        proposals.add(new NamedProposal(one.file() + ": " + one.name(), one.given(), one.asOf())));
        return proposals;
    }
}
