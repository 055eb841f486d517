package org.equityimpact.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.rulecheck.DisparityPreview;
import org.equityimpact.rulecheck.FolderReview;
import org.equityimpact.rulecheck.NewRule;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rulecheck.TestRun;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.store.Assessments;

/** Tries the files of a rule folder and tells what would become of them; nothing is kept, and what is in force is not touched. */
public final class Rehearsal {

    private final LiveRules live;
    private final Examiner examiner;
    private final Assessments assessments;
    private final SmallNumbers smallNumbers;
    private final InstantSource clock;

    Rehearsal(
            LiveRules live,
            Examiner examiner,
            Assessments assessments,
            SmallNumbers smallNumbers,
            InstantSource clock) {
        this.live = live;
        this.examiner = examiner;
        this.assessments = assessments;
        this.smallNumbers = smallNumbers;
        this.clock = clock;
    }

    /** All that is wrong with the files, and what is only worth knowing; no case is run. */
    public List<SourceProblem> check(CandidateFiles files) throws IOException {
        try (var folder = TemporaryFolder.with(files.files())) {
            return FolderReview.of(folder.path()).findings();
        }
    }

    /** What the cases show. */
    public TestRun test(CandidateFiles files) throws IOException {
        try (var folder = TemporaryFolder.with(files.files())) {
            return TestRun.of(folder.path());
        }
    }

    /**
     * Checks, tests and compares files with the rules in force.
     *
     * @throws BrokenRules when they are not fit to go live
     */
    public CandidateReport compare(CandidateFiles files) throws BrokenRules, IOException {
        Examined examined = examine(files.files());
        CompiledRules rules = examined.fit();
        CompiledRules inForce = live.inForce().get();
        return new CandidateReport(
                rules.version(),
                rules.catalogue().size(),
                examined.cases(),
                files.leftOut(),
                inForce.version(),
                RuleSetDifference.between(inForce, rules),
                new StoredEffect(assessments, inForce, rules, smallNumbers, clock).find(),
                DisparityPreview.between(inForce, rules, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /**
     * The files with a new rule and its cases among them, made from the template.
     *
     * @throws NewRule.Refused when it cannot be written into them
     */
    public SortedMap<String, byte[]> with(NewRule rule, CandidateFiles files) throws NewRule.Refused, IOException {
        try (var folder = TemporaryFolder.with(files.files())) {
            var all = new TreeMap<>(files.files());
            for (var file : rule.writeTo(folder.path())) {
                all.put(folder.path().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return all;
        }
    }

    Examined examine(SortedMap<String, byte[]> files) throws IOException {
        try (var folder = TemporaryFolder.with(files)) {
            return examiner.candidate(folder.path());
        }
    }
}
