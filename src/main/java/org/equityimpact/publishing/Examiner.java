package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.rulecheck.CaseFolder;
import org.equityimpact.rulecheck.CaseResult;
import org.equityimpact.rulecheck.FolderReview;
import org.equityimpact.rulecheck.RuleCases;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.signing.RuleSignature;
import org.equityimpact.signing.TrustedKeys;
import org.equityimpact.store.KeptRules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether rules are fit to go live. */
final class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    private final Trial trial;
    private final TrustedKeys trusted;

    Examiner(Trial trial, TrustedKeys trusted) {
        this.trial = trial;
        this.trusted = trusted;
    }

    /**
     * Examines the folder that policy staff edit: everything that can be known of it, its signature, and a run on the samples.
     * Cases that come out otherwise are told but stop nothing: who moves a number moves what its cases say.
     */
    Examined folder(Path folder) {
        return examined(folder, false);
    }

    /** Examines a candidate: all that a folder must be, and its cases come out as they say. */
    Examined candidate(Path folder) {
        return examined(folder, true);
    }

    private Examined examined(Path folder, boolean casesDecide) {
        var problems = new ArrayList<>(FolderReview.of(folder).problems());
        try {
            var sources = RuleSources.of(folder);
            var signature = signature(folder);
            problems.addAll(signatureProblems(sources, signature));
            return problems.isEmpty()
                    ? run(folder, CompiledRules.of(sources), signature, casesDecide)
                    : Examined.unfit(problems);
        } catch (BrokenRules broken) {
            return Examined.unfit(broken.problems());
        } catch (IOException | UncheckedIOException unreadable) {
            return Examined.unfit(List.of(SourceProblem.in(
                    folder.toString(),
                    "unreadable-folder",
                    "the rule folder cannot be read: %s".formatted(unreadable.getMessage()))));
        }
    }

    /** Examines rules that were in force before; their cases were run then. */
    Examined kept(KeptRules kept) {
        var sources = new RuleSources(kept.files());
        var problems = new ArrayList<>(signatureProblems(sources, kept.signature()));
        try {
            var rules = CompiledRules.of(sources);
            problems.addAll(trial.of(rules));
            return new Examined(rules, kept.signature(), 0, kept.cases(), problems);
        } catch (BrokenRules broken) {
            problems.addAll(broken.problems());
            return Examined.unfit(problems);
        }
    }

    private Examined run(Path folder, CompiledRules rules, @Nullable String signature, boolean casesDecide) {
        var cases = new RuleCases(rules);
        try {
            var results = cases.in(folder).stream().map(cases::run).toList();
            var failing = results.stream()
                    .filter(result -> !result.isAsExpected())
                    .map(Examiner::problem)
                    .toList();
            var problems = new ArrayList<SourceProblem>(casesDecide ? failing : List.of());
            if (!casesDecide && !failing.isEmpty()) {
                LOG.warn("{} cases of the rule folder come out otherwise; see rules test: {}", failing.size(), failing);
            }
            problems.addAll(trial.of(rules));
            return new Examined(rules, signature, results.size(), CaseFolder.files(folder), problems);
        } catch (IllegalArgumentException unreadable) {
            return Examined.unfit(List.of(SourceProblem.in(
                    String.valueOf(unreadable.getMessage()).replaceFirst(":.*", ""),
                    "unfit-case",
                    String.valueOf(unreadable.getMessage()).replaceFirst("^[^:]*: ", ""))));
        }
    }

    private List<SourceProblem> signatureProblems(RuleSources sources, @Nullable String signature) {
        return trusted.areNamed() ? trusted.problems(sources, signature) : List.of();
    }

    private static @Nullable String signature(Path folder) throws IOException {
        var file = folder.resolve(RuleSignature.FILE);
        return Files.isRegularFile(file) ? Files.readString(file, UTF_8) : null;
    }

    private static SourceProblem problem(CaseResult result) {
        String onOneLine = result.explanation()
                .replaceFirst("^[^:]*(:\\d+)?: ", "")
                .replaceAll("\\s*\\R\\s*", "; ")
                .replaceAll(": {2,}", ": ");
        return SourceProblem.in(result.ruleCase().file(), "case-fails", onOneLine);
    }
}
