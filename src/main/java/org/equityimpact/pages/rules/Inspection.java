package org.equityimpact.pages.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.publishing.Rehearsal;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;
import org.springframework.stereotype.Component;

/** Checks whole working copies, few at a time, since it is done while people type; what was found of the newest is kept. */
@Component
class Inspection {

    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_SECONDS = 5;
    private static final int MOST_KEPT = 50;

    private final Rehearsal rehearsal;
    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final Map<String, List<SourceProblem>> found = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<SourceProblem>> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Inspection(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** All that is wrong or worth knowing; empty when too many are being checked just now. */
    Optional<List<SourceProblem>> of(SortedMap<String, byte[]> files) {
        String print = new RuleSources(files).version();
        var known = found.get(print);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            var problems = check(files);
            found.put(print, problems);
            return Optional.of(problems);
        } finally {
            turns.release();
        }
    }

    private List<SourceProblem> check(SortedMap<String, byte[]> files) {
        try {
            return rehearsal.check(CandidateFiles.of(files));
        } catch (BrokenRules unusable) {
            return unusable.problems();
        } catch (IOException full) {
            throw new UncheckedIOException("The files of a working copy could not be laid out", full);
        }
    }
}
