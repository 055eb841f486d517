package org.equityimpact.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one assessment costs, and what the same judgement costs in plain Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AssessmentBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Terms WITHOUT_WAY_OUT = new Terms(DAY, false, false);
    private static final Terms WITH_WAY_OUT = new Terms(DAY, true, false);

    @Param({"01-oakland-usd-school-closures-2022", "ready-evening-bus-for-rural-schools"})
    public String sample;

    private byte[] json;
    private Proposal proposal;
    private CompiledRules rules;
    private Assessor assessor;
    private ProposalReader reader;
    private FactSheet facts;

    @Setup
    public void readRulesAndProposal() throws Exception {
        json = Files.readAllBytes(Path.of("samples", sample + ".json"));
        rules = CompiledRules.of(RuleSources.of(Path.of("rules")));
        reader = new ProposalReader(rules.tables().focalGroups().codes(), InstantSource.system());
        proposal = reader.read(json);
        facts = FactSheet.of(proposal, DAY, rules.tables());
        assessor = new Assessor(() -> rules, SmallNumbers.defaults(), InstantSource.system());
    }

    @Benchmark
    public Assessment parsedProposalToAssessment() {
        return assessor.assess(proposal, WITHOUT_WAY_OUT);
    }

    @Benchmark
    public Assessment parsedProposalToAssessmentWithWayOut() {
        return assessor.assess(proposal, WITH_WAY_OUT);
    }

    @Benchmark
    public byte[] jsonToJson() {
        return AssessmentWriter.write(assessor.assess(reader.read(json), WITHOUT_WAY_OUT));
    }

    @Benchmark
    public List<RuleAnswer> judgementByDrools() {
        return rules.judge(facts);
    }

    @Benchmark
    public int judgementByPlainJava() {
        return PlainJudge.count(rules, facts);
    }

    @Benchmark
    public FactSheet layingOutFacts() {
        return FactSheet.of(proposal, DAY, rules.tables());
    }
}
