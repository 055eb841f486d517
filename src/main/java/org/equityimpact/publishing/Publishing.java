package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.people.WhoActs;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.store.Candidate;
import org.equityimpact.store.Candidates;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes in candidates, shows what they would do, and publishes them. */
public final class Publishing {

    private static final JsonMapper JSON = AssessmentWriter.mapper();

    private final LiveRules live;
    private final Rehearsal rehearsal;
    private final Candidates candidates;
    private final KeptAuthors authors;
    private final WhoActs who;
    private final boolean secondPerson;
    private final InstantSource clock;

    Publishing(
            LiveRules live,
            Rehearsal rehearsal,
            Candidates candidates,
            KeptAuthors authors,
            WhoActs who,
            boolean secondPerson,
            InstantSource clock) {
        this.live = live;
        this.rehearsal = rehearsal;
        this.candidates = candidates;
        this.authors = authors;
        this.who = who;
        this.secondPerson = secondPerson;
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
        var person = who.now();
        return submit(files, by, person.isNamed() ? Set.of(person.id()) : Set.of());
    }

    /**
     * The same for what others wrote.
     *
     * @param writers the ids of those who took part, as far as they signed in
     * @throws BrokenRules when it is not fit; then it is not kept
     */
    public Candidate submit(CandidateFiles files, @Nullable String by, Set<String> writers)
            throws BrokenRules, IOException {
        var report = rehearsal.compare(files);
        var candidate = new Candidate(
                report.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                files.files(),
                new String(JSON.writeValueAsBytes(report), UTF_8));
        candidates.add(candidate);
        authors.add(Work.CANDIDATE, candidate.version(), writers);
        return candidate;
    }

    /**
     * Brings a candidate into force; empty if there is none of that version.
     *
     * @throws BrokenRules when it is not fit, or not any more
     * @throws SecondPersonNeeded when who publishes it has submitted it
     */
    public Optional<Change> publish(String version, Motive motive) throws BrokenRules, IOException {
        return publish(version, motive, null);
    }

    /**
     * Brings a candidate into force in place of the rules that were seen in force; empty if there is none of that version.
     *
     * @param seen the version in force as far as the publisher knows; null for whichever
     * @throws OthersLive when it is not in force any more
     * @throws BrokenRules when the candidate is not fit, or not any more
     * @throws SecondPersonNeeded when who publishes it has submitted it
     */
    public Optional<Change> publish(String version, Motive motive, @Nullable String seen)
            throws BrokenRules, IOException {
        var candidate = candidates.find(version);
        return candidate.isEmpty() ? Optional.empty() : Optional.of(publish(candidate.get(), motive, seen));
    }

    private Change publish(Candidate candidate, Motive motive, @Nullable String seen) throws BrokenRules, IOException {
        if (secondPerson) {
            askForSecondPerson(candidate, motive);
        }
        return live.publish(rehearsal.examine(candidate.files()), motive, seen);
    }

    /** Names are compared where nobody signs in; whoever signed in is known better than by a name. */
    private void askForSecondPerson(Candidate candidate, Motive motive) {
        var writers = authors.of(Work.CANDIDATE, candidate.version());
        if (!who.now().isNamed() || writers.isEmpty()) {
            askForOtherName(candidate, motive);
        } else if (writers.contains(who.now().id())) {
            throw new SecondPersonNeeded("%s took part in writing this candidate; somebody else must publish it."
                    .formatted(who.now().name()));
        }
    }

    private static void askForOtherName(Candidate candidate, Motive motive) {
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

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
