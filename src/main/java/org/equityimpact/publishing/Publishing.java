package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.rulecheck.DisparityPreview;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.Candidate;
import org.equityimpact.store.Candidates;
import org.equityimpact.store.Occasion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes in candidates, shows what they would do, and publishes them. */
public final class Publishing {

    private static final JsonMapper JSON = AssessmentWriter.mapper();

    private final LiveRules live;
    private final Examiner examiner;
    private final Candidates candidates;
    private final Assessments assessments;
    private final boolean secondPerson;
    private final SmallNumbers smallNumbers;
    private final InstantSource clock;

    Publishing(
            LiveRules live,
            Examiner examiner,
            Candidates candidates,
            Assessments assessments,
            boolean secondPerson,
            SmallNumbers smallNumbers,
            InstantSource clock) {
        this.live = live;
        this.examiner = examiner;
        this.candidates = candidates;
        this.assessments = assessments;
        this.secondPerson = secondPerson;
        this.smallNumbers = smallNumbers;
        this.clock = clock;
    }

    /** Whether who submits and who publishes must say who they are. */
    public boolean asksForNames() {
        return secondPerson;
    }

    /**
     * Checks, tests and compares a candidate with the rules in force, and keeps it with what was found.
     *
     * @throws BrokenRules when it is not fit; then it is not kept
     */
    public Candidate submit(CandidateFiles files, @Nullable String by) throws BrokenRules, IOException {
        Examined examined = examine(files.files());
        CompiledRules rules = examined.fit();
        CompiledRules inForce = live.inForce().get();
        var report = new CandidateReport(
                rules.version(),
                rules.catalogue().size(),
                examined.cases(),
                files.leftOut(),
                inForce.version(),
                RuleSetDifference.between(inForce, rules),
                new StoredEffect(assessments, inForce, rules, smallNumbers, clock).find(),
                DisparityPreview.between(inForce, rules, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        var candidate = new Candidate(
                rules.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                files.files(),
                new String(JSON.writeValueAsBytes(report), UTF_8));
        candidates.add(candidate);
        return candidate;
    }

    /**
     * Brings a candidate into force; empty if there is none of that version.
     *
     * @throws BrokenRules when it is not fit, or not any more
     * @throws SecondPersonNeeded when who publishes it has submitted it
     */
    public Optional<Change> publish(String version, Motive motive) throws BrokenRules, IOException {
        var candidate = candidates.find(version);
        return candidate.isEmpty() ? Optional.empty() : Optional.of(publish(candidate.get(), motive));
    }

    private Change publish(Candidate candidate, Motive motive) throws BrokenRules, IOException {
        if (secondPerson) {
            askForSecondPerson(candidate, motive);
        }
        return live.replaceBy(examine(candidate.files()), Occasion.PUBLISH, motive);
    }

    private static void askForSecondPerson(Candidate candidate, Motive motive) {
        String submitter = candidate.by();
        String publisher = motive.by();
        if (submitter == null || publisher == null) {
            throw new SecondPersonNeeded(
                    "Who submitted the candidate and who publishes it must both be known here; submit it again with a name.");
        }
        if (plain(submitter).equals(plain(publisher))) {
            throw new SecondPersonNeeded(
                    "%s submitted this candidate; somebody else must publish it.".formatted(submitter));
        }
    }

    private Examined examine(SortedMap<String, byte[]> files) throws IOException {
        try (var folder = TemporaryFolder.with(files)) {
            return examiner.candidate(folder.path());
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
