package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.equityimpact.assessment.About;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.PolicyNames;
import org.jspecify.annotations.Nullable;

/**
 * The rules as people read them, by dimension.
 *
 * @param version the hash of the folder
 * @param seedItems the questions of the founding documents that rules answer, with the rules
 */
public record Catalogue(
        String version, List<Section> sections, SortedMap<String, List<String>> seedItems, FiringRates rates) {

    private static final int HEADING_BELOW_NAME = 4;

    /** One dimension with its rules. */
    public record Section(ScoringPolicy.Dimension dimension, List<Page> pages) {}

    /**
     * One rule.
     *
     * @param notes what its authors say in its file about why it is as it is
     * @param condition the condition as written: sentences, or conditions; empty for a table
     * @param table the rows of a rule that is a table, the heading first; empty for any other
     * @param report what it reports, as written; null for a table, whose rows say it
     * @param gates the gates that wait for it
     */
    public record Page(
            RuleCard card,
            List<String> notes,
            List<String> condition,
            List<List<String>> table,
            @Nullable String report,
            List<ScoringPolicy.Gate> gates,
            List<PolicyNames.Entry> numbers,
            List<PolicyNames.Entry> lists,
            List<RuleCase> cases) {}

    public static Catalogue of(CompiledRules rules, List<RuleCase> cases, FiringRates rates) {
        var names = new PolicyNames(rules.sources());
        var sections = rules.scoring().dimensions().stream()
                .map(dimension -> new Section(
                        dimension,
                        rules.catalogue().stream()
                                .filter(card -> card.dimension().equals(dimension.code()))
                                .map(card -> page(card, names, rules.scoring(), cases))
                                .toList()))
                .toList();
        return new Catalogue(rules.version(), sections, seedItems(rules.catalogue()), rates);
    }

    int rules() {
        return sections.stream().mapToInt(section -> section.pages().size()).sum();
    }

    /** How often a rule fired, in words; empty where no decision was counted. */
    String rate(Page page) {
        if (rates.decisions() == 0 || page.card().about() != About.PROPOSAL) {
            return "";
        }
        int fired = rates.fired(page.card().name());
        return "fired on %,d of %,d decisions (%s %%)"
                .formatted(fired, rates.decisions(), Math.round(100.0 * fired / rates.decisions()));
    }

    /** A rule about agenda items never fires on a decision, which says nothing about it. */
    boolean isForReview(Page page) {
        return page.card().about() == About.PROPOSAL
                && rates.isForReview(page.card().name());
    }

    private static Page page(RuleCard card, PolicyNames names, ScoringPolicy scoring, List<RuleCase> cases) {
        boolean isTable = card.file().endsWith(".csv");
        boolean isWorkbook = card.file().endsWith(".xlsx");
        return new Page(
                card,
                isTable ? tableNotes(card.text()) : comments(card.text()),
                isWorkbook
                        ? List.of("the rows of the workbook " + card.file())
                        : isTable ? List.of() : between(card.text(), "when", "then"),
                isTable ? table(card.text()) : List.of(),
                isTable || isWorkbook ? null : report(card.text()),
                scoring.gates().stream()
                        .filter(gate -> gate.rules().contains(card.name()))
                        .toList(),
                names.numbers(card.file()),
                names.lists(card.file()),
                cases.stream().filter(one -> one.rule().equals(card.name())).toList());
    }

    private static List<String> between(String text, String from, String to) {
        return text.lines()
                .dropWhile(line -> !line.strip().equals(from))
                .skip(1)
                .takeWhile(line -> !line.strip().equals(to))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .toList();
    }

    /** The comments above a rule, lines of one comment joined. */
    private static List<String> comments(String text) {
        String joined = text.lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("rule "))
                .filter(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .collect(Collectors.joining(" "));
        return joined.isBlank() ? List.of() : List.of(joined);
    }

    private static List<String> tableNotes(String csv) {
        return rows(csv).stream()
                .filter(row -> row.contains("Notes"))
                .map(row -> row.get(Math.min(row.indexOf("Notes") + 1, row.size() - 1)))
                .toList();
    }

    private static String report(String text) {
        String then = String.join(" ", between(text, "then", "end"));
        int first = then.indexOf('"');
        int last = then.lastIndexOf('"');
        return first < last ? then.substring(first + 1, last) : then;
    }

    /** The heading of a decision table and the rows below it, without the columns that no row fills. */
    private static List<List<String>> table(String csv) {
        var all = rows(csv);
        var start = all.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.startsWith("RuleTable")))
                .findFirst();
        int heading = start.map(all::indexOf).orElse(all.size()) + HEADING_BELOW_NAME;
        return heading >= all.size() ? List.of() : filled(all.subList(heading, all.size()));
    }

    private static List<List<String>> rows(String csv) {
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(csv))) {
            var rows = new ArrayList<List<String>>();
            parser.forEach(row -> rows.add(row.toList()));
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException("a table that is fit can be read", e);
        }
    }

    private static List<List<String>> filled(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var columns = new ArrayList<Integer>();
        for (int column = 0; column < width; column++) {
            int at = column;
            if (rows.stream().anyMatch(row -> at < row.size() && !row.get(at).isBlank())) {
                columns.add(column);
            }
        }
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> columns.stream()
                        .map(column -> column < row.size() ? row.get(column).strip() : "")
                        .toList())
                .toList();
    }

    private static SortedMap<String, List<String>> seedItems(List<RuleCard> cards) {
        var items = new TreeMap<String, List<String>>(Comparator.naturalOrder());
        cards.forEach(card -> card.answers().forEach(item -> items.computeIfAbsent(item, unseen -> new ArrayList<>())
                .add(card.name())));
        return items;
    }
}
