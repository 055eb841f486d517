package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.equityimpact.assessment.About;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.rules.RuleText.Parsed;

/** Reads all rules of a folder into the product's own form, noting everything that is wrong with them. */
final class RuleReader {

    /** What a rule reports, with the line that says so. */
    record Report(String text, int line) {}

    private static final Pattern REPORT =
            Pattern.compile("\\s*report\\s*\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*\\)\\s*;?\\s*", Pattern.DOTALL);
    private static final String FACTS = "org.equityimpact.facts.*";

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

    /** The sentences of the folder, which know after reading whether anything used them. */
    Sentences sentences() {
        return text.sentences();
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
        return text.parsed(path).filter(parsed -> holdsRulesAlone(path, parsed)).flatMap(parsed -> rule(path, parsed));
    }

    private boolean holdsRulesAlone(String path, Parsed file) {
        int before = problems.size();
        var parsed = file.parsed();
        parsed.getImports().stream()
                .filter(other -> !other.getTarget().equals(FACTS))
                .forEach(other -> refused(file.origin(), other, "import " + other.getTarget()));
        refuse(file, "import function", parsed.getFunctionImports());
        refuse(file, "import accumulate", parsed.getAccumulateImports());
        refuse(file, "global", parsed.getGlobals());
        refuse(file, "function", parsed.getFunctions());
        refuse(file, "declare", parsed.getTypeDeclarations());
        refuse(file, "declare enum", parsed.getEnumDeclarations());
        refuse(file, "declare window", parsed.getWindowDeclarations());
        refuse(file, "declare entry-point", parsed.getEntryPointDeclarations());
        refuse(file, "attribute", parsed.getAttributes());
        if (parsed.getUnit() != null) {
            refused(file.origin(), parsed.getUnit(), "unit");
        }
        parsed.getRules().stream()
                .filter(rule -> rule.getClass() != RuleDescr.class)
                .forEach(query -> refused(file.origin(), query, "query"));
        return problems.size() == before && isOneRule(path, parsed);
    }

    private static void refuse(Parsed file, String what, Iterable<? extends BaseDescr> parts) {
        parts.forEach(part -> refused(file.origin(), part, what));
    }

    private static void refused(Origin origin, BaseDescr part, String what) {
        origin.wrong(
                part,
                "",
                "not-allowed",
                "\"%s\" is not allowed; a file holds one rule and nothing else".formatted(what));
    }

    private boolean isOneRule(String path, PackageDescr parsed) {
        var rules = parsed.getRules();
        boolean isTable = RuleText.isTable(path);
        if (rules.isEmpty() || !isTable && rules.size() > 1) {
            problems.add(SourceProblem.in(
                    path,
                    "one-rule-one-file",
                    isTable
                            ? "the table has no rows below its headings; fill one in"
                            : "the file holds %d rules; it must hold one".formatted(rules.size())));
            return false;
        }
        var first = rules.get(0);
        if (!isTable && !first.getName().equals(nameOf(path))) {
            problems.add(SourceProblem.at(
                    path,
                    first.getLine(),
                    "named-as-its-file",
                    "the rule is named \"%s\"; name it \"%s\", as its file".formatted(first.getName(), nameOf(path))));
            return false;
        }
        return true;
    }

    private Optional<WrittenRule> rule(String path, Parsed file) {
        var rules = file.parsed().getRules();
        var variants = new ArrayList<Variant>();
        boolean sound = true;
        for (var rule : rules) {
            sound &= add(rule, file.origin(), variants);
        }
        file.origin().finish();
        var card = card(path, file, about(variants));
        return sound ? card.map(fit -> new WrittenRule(fit, variants)) : Optional.empty();
    }

    private Optional<RuleCard> card(String path, Parsed file, About about) {
        boolean isTable = RuleText.isTable(path);
        int line = isTable ? 0 : file.parsed().getRules().get(0).getLine();
        String shown =
                path.endsWith(".xlsx") ? "a workbook" : sources.text(path).orElse("");
        return file.metadata()
                .card(
                        nameOf(path),
                        path,
                        shown,
                        line,
                        about,
                        policy,
                        (at, wrong) -> problems.add(SourceProblem.at(path, at, "wrong-metadata", wrong)));
    }

    private static About about(List<Variant> variants) {
        return variants.stream().anyMatch(variant -> variant.about() == About.AGENDA_ITEM)
                ? About.AGENDA_ITEM
                : About.PROPOSAL;
    }

    /** Adds the ways of a rule; whether all of them are sound. */
    private boolean add(RuleDescr rule, Origin origin, List<Variant> variants) {
        try {
            var report = report(rule);
            var ways = Shape.ways(rule.getLhs());
            if (ways.stream().anyMatch(List::isEmpty)) {
                throw new NotFit(
                        thenOf(rule), "no-condition", "after \"when\" stands nothing; a rule needs a condition");
            }
            int line = origin.line(rule.getLine());
            int before = variants.size();
            ways.forEach(way ->
                    new VariantReader(policy, origin).read(way, report, line).ifPresent(variants::add));
            return variants.size() == before + ways.size();
        } catch (NotFit notFit) {
            notFit.tell(origin);
            return false;
        }
    }

    /** The place where the condition ends and the consequence begins. */
    private static BaseDescr thenOf(RuleDescr rule) {
        var then = new BaseDescr();
        then.setLocation(rule.getConsequenceLine(), -1);
        return then;
    }

    private static Report report(RuleDescr rule) {
        if (rule.getParentName() != null || !rule.getNamedConsequences().isEmpty()) {
            throw new NotFit(rule, "not-allowed", "a rule stands for itself; \"extends\" and labels are not allowed");
        }
        if (!rule.getAttributes().isEmpty()) {
            throw new NotFit(
                    rule,
                    "not-allowed",
                    "%s is not allowed; a rule has no attributes"
                            .formatted(String.join(", ", rule.getAttributes().keySet())));
        }
        String consequence = String.valueOf(rule.getConsequence());
        var report = REPORT.matcher(consequence);
        if (!report.matches()) {
            throw new NotFit(
                    thenOf(rule),
                    "only-reports",
                    "after \"then\" stands \"%s\"; a rule may only report: report(\"…\");"
                            .formatted(consequence.strip()));
        }
        int blank = consequence.length() - consequence.stripLeading().length();
        long above = consequence
                .substring(0, blank)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        int line = rule.getConsequenceLine() + (int) Math.max(1, above);
        return new Report(report.group(1).replace("\\\"", "\"").replaceAll("\\s+", " "), line);
    }
}
