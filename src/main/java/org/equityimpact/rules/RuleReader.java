package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads all rules of a folder into the product's own form, noting everything that is wrong with them. */
final class RuleReader {

    private static final Pattern REPORT =
            Pattern.compile("\\s*report\\s*\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)\\s*;?\\s*", Pattern.DOTALL);

    private final RuleSources sources;
    private final Policy policy;
    private final List<SourceProblem> problems;
    private final RuleText text;

    RuleReader(RuleSources sources, Policy policy, List<SourceProblem> problems) {
        this.sources = sources;
        this.policy = policy;
        this.problems = problems;
        this.text = new RuleText(sources, problems);
    }

    /** All sound rules, by dimension and name. */
    List<WrittenRule> read() {
        var rules = new ArrayList<WrittenRule>();
        sources.files().keySet().stream().filter(RuleReader::isRuleFile).forEach(path -> rule(path)
                .ifPresent(rules::add));
        var order = policy.scoring().dimensions().stream()
                .map(dimension -> dimension.code())
                .toList();
        rules.sort(Comparator.comparing(
                        (WrittenRule rule) -> order.indexOf(rule.card().dimension()))
                .thenComparing(rule -> rule.card().name()));
        return rules;
    }

    static boolean isRuleFile(String path) {
        return path.endsWith(".dslr")
                || path.endsWith(".drl")
                || path.endsWith(".drl.csv")
                || path.endsWith(".drl.xlsx");
    }

    /** The name that a rule has by its file. */
    static String nameOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.indexOf('.'));
    }

    private Optional<WrittenRule> rule(String path) {
        return text.parsed(path).flatMap(parsed -> rule(path, parsed));
    }

    private Optional<WrittenRule> rule(String path, PackageDescr parsed) {
        var rules = parsed.getRules();
        boolean isTable = path.endsWith(".csv") || path.endsWith(".xlsx");
        if (rules.isEmpty() || !isTable && rules.size() > 1) {
            problems.add(SourceProblem.in(
                    path, "one-rule-one-file", "the file holds %d rules; it must hold one".formatted(rules.size())));
            return Optional.empty();
        }
        var first = rules.get(0);
        if (!isTable && !first.getName().equals(nameOf(path))) {
            problems.add(SourceProblem.at(
                    path,
                    first.getLine(),
                    "named-as-its-file",
                    "the rule is named \"%s\"; name it \"%s\", as its file".formatted(first.getName(), nameOf(path))));
            return Optional.empty();
        }
        return rule(path, isTable, rules);
    }

    private Optional<WrittenRule> rule(String path, boolean isTable, List<RuleDescr> rules) {
        int line = isTable ? 0 : rules.get(0).getLine();
        try {
            var metadata = isTable ? TableMetadata.of(path, sources) : metadata(rules.get(0));
            var card = metadata.card(nameOf(path), path, sources.text(path).orElse("a workbook"), policy);
            var variants = new ArrayList<Variant>();
            for (var rule : rules) {
                line = isTable ? 0 : rule.getLine();
                String message = message(rule);
                for (var way : Shape.ways(rule.getLhs())) {
                    variants.add(new VariantReader(policy).read(way, message));
                }
            }
            return Optional.of(new WrittenRule(card, variants));
        } catch (IllegalArgumentException e) {
            problems.add(SourceProblem.at(path, line, "not-fit", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Metadata metadata(RuleDescr rule) {
        var metadata = new Metadata();
        rule.getAnnotations().forEach(annotation -> {
            String value = String.valueOf(annotation.getSingleValue()).strip();
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            metadata.put(
                    annotation.getName(),
                    quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value);
        });
        return metadata;
    }

    private static String message(RuleDescr rule) {
        if (!rule.getAttributes().isEmpty()) {
            throw new IllegalArgumentException("%s is not allowed; a rule has no attributes"
                    .formatted(String.join(", ", rule.getAttributes().keySet())));
        }
        var report = REPORT.matcher(String.valueOf(rule.getConsequence()));
        if (!report.matches()) {
            throw new IllegalArgumentException("after \"then\" stands \"%s\"; a rule may only report: report(\"…\");"
                    .formatted(String.valueOf(rule.getConsequence()).strip()));
        }
        return report.group(1).replace("\\\"", "\"").replaceAll("\\s+", " ");
    }
}
