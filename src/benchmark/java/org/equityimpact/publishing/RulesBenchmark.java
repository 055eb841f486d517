package org.equityimpact.publishing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.equityimpact.rulecheck.CaseFolder;
import org.equityimpact.rulecheck.EffectStudy;
import org.equityimpact.rulecheck.FolderReview;
import org.equityimpact.rulecheck.NamedProposal;
import org.equityimpact.rulecheck.TestRun;
import org.equityimpact.signing.TrustedKeys;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What those who own the rules wait for: check, test, compare and reload of the whole shipped folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class RulesBenchmark {

    private static final Path FOLDER = Path.of("rules");
    private static final String NUMBERS = "policy/thresholds.csv";

    private RuleSources before;
    private RuleSources after;
    private Examiner examiner;

    @Setup
    public void changeOneNumber() throws Exception {
        before = RuleSources.of(FOLDER);
        var files = new TreeMap<>(before.files());
        String edited = Files.readString(FOLDER.resolve(NUMBERS)).replace("burden-ratio-hold,1.5,", "burden-ratio-hold,1.95,");
        files.put(NUMBERS, edited.getBytes());
        after = new RuleSources(files);
        examiner = new Examiner(new Trial(Samples.all(), InstantSource.system()), TrustedKeys.of(List.of()));
    }

    @Benchmark
    public FolderReview check() {
        return FolderReview.of(FOLDER);
    }

    @Benchmark
    public TestRun test() {
        return TestRun.of(FOLDER);
    }

    /** Both folders read, and the effect on all cases. */
    @Benchmark
    public long compare() throws Exception {
        var old = CompiledRules.of(before);
        var study = EffectStudy.of(old, CompiledRules.of(after));
        return CaseFolder.of(FOLDER, old.tables().focalGroups()).cases().stream()
                .map(one -> study.on(new NamedProposal(one.name(), one.given(), one.asOf())))
                .count();
    }

    /** All that stands between an edit and its going live: check, cases, a run on the samples. */
    @Benchmark
    public boolean reload() {
        return examiner.folder(FOLDER).isFit();
    }
}
