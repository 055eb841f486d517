package org.equityimpact.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;

/** A copy of the real rule folder that a test may edit. */
record RuleFolder(Path path) {

    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 1), true, false);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z"));

    static RuleFolder copiedTo(Path target) {
        var real = Path.of("rules");
        try (var files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(real.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new RuleFolder(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleFolder with(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule of purpose, in the condition language. */
    RuleFolder withRule(String name, String when) {
        return with("purpose/" + name + ".drl", rule(name, when, "report(\"Found.\");"));
    }

    RuleFolder edited(String file, String old, String edit) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError("%s does not say %s".formatted(file, old));
        }
        return with(file, text.replace(old, edit));
    }

    RuleFolder moved(String from, String to) {
        try {
            Files.move(path.resolve(from), path.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(path.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() throws BrokenRules {
        return RulesInForce.of(path).get().version();
    }

    /** What is wrong with it, as people read it. */
    List<String> problems() {
        try {
            RulesInForce.of(path);
            return List.of();
        } catch (BrokenRules broken) {
            return broken.problems().stream().map(SourceProblem::toString).toList();
        }
    }

    Assessment assess(String sample) throws Exception {
        return assess(RulesInForce.of(path), sample);
    }

    static Assessment assess(RulesInForce rules, String sample) throws IOException {
        var reader = new ProposalReader(rules.get().tables().focalGroups().codes(), CLOCK);
        var proposal = reader.read(Files.readAllBytes(Path.of("samples", sample)));
        return new Assessor(rules, SmallNumbers.defaults(), CLOCK).assess(proposal, TERMS);
    }

    static List<String> fired(Assessment assessment) {
        return assessment.findings().stream().map(Assessment.Finding::rule).toList();
    }

    /** The text of a rule of purpose that is sound as long as its condition and consequence are. */
    static String rule(String name, String when, String then) {
        return """
                package rules.purpose
                rule "%s"
                    @title("A title")
                    @dimension("purpose")
                    @kind("risk")
                    @severity("low")
                    @basis("A basis")
                    @owner("equity office")
                    @answers("none")
                    @nextStep("Do it.")
                when
                    %s
                then
                    %s
                end
                """.formatted(name, when, then);
    }
}
