package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.ScoringPolicy.Dimension;
import org.equityimpact.assessment.Severity;
import org.equityimpact.json.Nearest;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;

/**
 * A new rule with its cases, made from a template: fit as it stands, and saying what to change.
 *
 * @param name the name of the rule and of its file
 * @param dimension the dimension and folder
 */
public record NewRule(String name, String dimension, Kind kind, Severity severity) {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_NAME = 60;

    /** Why a rule cannot be made: everything that is wrong with the wish. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(List<String> reasons) {
            super(String.join("\n", reasons));
        }
    }

    /**
     * Writes the rule and its cases into a folder.
     *
     * @return the files written
     * @throws Refused when it cannot be written; then nothing was
     * @throws UncheckedIOException when the folder cannot be read
     */
    public List<Path> writeTo(Path folder) throws Refused, IOException {
        var sources = RuleSources.of(folder);
        var rules = CompiledRules.fitOf(sources, new ArrayList<>());
        refuse(wrongWish(sources, rules));
        var template = new RuleTemplate(this, rules.tables().focalGroups(), RuleTemplate.sentences(sources, dimension));
        refuse(unfit(sources, template.rule()));
        var ruleFile = folder.resolve(path(".dslr"));
        var caseFile = folder.resolve(path(CaseFile.ENDING));
        if (Files.exists(caseFile)) {
            throw new Refused(
                    List.of("%s is there already; take it away, or name the rule otherwise".formatted(caseFile)));
        }
        Files.createDirectories(folder.resolve(dimension));
        Files.writeString(ruleFile, template.rule(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Files.writeString(caseFile, template.cases(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return List.of(ruleFile, caseFile);
    }

    private List<String> wrongWish(RuleSources sources, CompiledRules rules) {
        var reasons = new ArrayList<String>();
        if (!name.matches(NAME) || name.length() > LONGEST_NAME) {
            reasons.add(
                    "\"%s\" is no name for a rule; use small letters and figures joined by hyphens, %d at most, as in %s"
                            .formatted(name, LONGEST_NAME, proposed()));
        } else if (sources.ruleFiles().containsKey(name)) {
            reasons.add("there is a rule named \"%s\" already (%s); choose another name"
                    .formatted(name, sources.ruleFiles().get(name)));
        }
        var dimensions =
                rules.scoring().dimensions().stream().map(Dimension::code).toList();
        if (!dimensions.contains(dimension)) {
            reasons.add("\"%s\" is no dimension; %s"
                    .formatted(
                            dimension,
                            Nearest.to(dimension, dimensions).stream()
                                    .map("did you mean \"%s\"? "::formatted)
                                    .collect(Collectors.joining("", "", "allowed: " + String.join(", ", dimensions)))));
        }
        return reasons;
    }

    /** What would be wrong with the rule in this folder, such as a sentence of the template that it does not have. */
    private List<String> unfit(RuleSources sources, String rule) {
        var files = new TreeMap<>(sources.files());
        files.put(path(".dslr"), rule.getBytes(StandardCharsets.UTF_8));
        var problems = new ArrayList<SourceProblem>();
        CompiledRules.fitOf(new RuleSources(files), problems);
        return problems.stream()
                .filter(problem -> problem.path().equals(path(".dslr")) && !problem.remark())
                .map(problem -> "the template does not fit this folder: " + problem)
                .toList();
    }

    private String path(String ending) {
        return dimension + "/" + name + ending;
    }

    private String proposed() {
        String near =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return near.isEmpty() || near.length() > LONGEST_NAME ? "travel-time-rises" : near;
    }

    private static void refuse(List<String> reasons) throws Refused {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}
