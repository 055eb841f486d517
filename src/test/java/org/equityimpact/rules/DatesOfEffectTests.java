package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number may be given a day from which it is in effect; an assessment is made with the numbers of its day. */
class DatesOfEffectTests {

    private static final String OAKLAND = "01-oakland-usd-school-closures-2022.json";

    private RuleFolder folder;

    @BeforeEach
    void copy(@TempDir Path directory) {
        folder = RuleFolder.copiedTo(directory)
                .edited("policy/thresholds.csv", "name,value,unit,why", "name,value,unit,why,from")
                .edited(
                        "policy/thresholds.csv",
                        "burden-ratio-hold,1.5,ratio,",
                        "burden-ratio-hold,2.5,ratio,the board is stricter,2027-07-01\nburden-ratio-hold,1.5,ratio,");
    }

    @Test
    void beforeTheDayTheOldNumberIsInEffect() throws Exception {
        assertThat(fired("2027-06-30")).contains("burden-far-above-share");
    }

    @Test
    void fromTheDayOnTheNewNumberIs() throws Exception {
        assertThat(fired("2027-07-01")).doesNotContain("burden-far-above-share");
    }

    @Test
    void aWeightMayChangeToo() throws Exception {
        folder.edited("policy/severities.csv", "severity,points,serious", "severity,points,serious,from")
                .edited("policy/severities.csv", "high,9,yes", "high,9,yes\nhigh,10,yes,2027-07-01");
        var rules = CompiledRules.of(RuleSources.of(folder.path()));

        assertThat(points(rules, "2027-06-30")).isEqualTo(9);
        assertThat(points(rules, "2027-07-01")).isEqualTo(10);
    }

    @Test
    void aMistakeInWhatIsNotInEffectYetIsTold() {
        folder.edited("policy/thresholds.csv", "burden-ratio-hold,2.5,", "burden-ratio-hold,much,");

        assertThat(folder.problems())
                .containsExactly(
                        "policy/thresholds.csv:3:2 wrong-value: value must be a number but is \"much\"; write it in"
                                + " digits, as 12 or 0.25");
    }

    @Test
    void aSumThatIsWrongFromADayOnIsTold() {
        folder.edited(
                        "policy/dimensions.csv",
                        "code,title,weight,saturation,index,why",
                        "code,title,weight,saturation,index,why,from")
                .edited(
                        "policy/dimensions.csv",
                        "purpose,Purpose and alternatives,8,",
                        "purpose,Purpose and alternatives,9,10,process,x,2028-01-01\npurpose,Purpose and alternatives,8,");

        assertThat(folder.problems())
                .containsExactly(
                        "policy/dimensions.csv weights-do-not-sum: the weights sum to 101; they must sum to 100");
    }

    @Test
    void twoRowsOfOneDayAreTold() {
        folder.edited(
                "policy/thresholds.csv",
                "burden-ratio-hold,1.5,ratio,",
                "burden-ratio-hold,2,ratio,x,2027-07-01\nburden-ratio-hold,1.5,ratio,");

        assertThat(folder.problems())
                .containsExactly(
                        "policy/thresholds.csv:4:1 wrong-value: name \"burden-ratio-hold\" stands here twice from"
                                + " 2027-07-01; keep one row of it");
    }

    private static int points(CompiledRules rules, String day) {
        return rules.asOf(LocalDate.parse(day)).catalogue().stream()
                .filter(rule -> rule.name().equals("burden-above-share"))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private java.util.List<String> fired(String day) throws Exception {
        var rules = RulesInForce.of(folder.path());
        var reader = new ProposalReader(rules.get().tables().focalGroups().codes(), RuleFolder.CLOCK);
        var proposal = reader.read(java.nio.file.Files.readAllBytes(Path.of("samples", OAKLAND)));
        var terms = new Terms(LocalDate.parse(day), false, false);
        return RuleFolder.fired(new Assessor(rules, SmallNumbers.defaults(), RuleFolder.CLOCK).assess(proposal, terms));
    }
}
