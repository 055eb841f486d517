package org.equityimpact.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What rules take from the policy tables: the numbers and lists that they name, and why these are as they are. */
public final class PolicyNames {

    private static final Pattern NUMBER = Pattern.compile("threshold\\s*[( ]\\s*\"?([a-z0-9-]+)");
    private static final Pattern LIST = Pattern.compile("\\blist\\s*\\(\\s*\"([^\"]+)\"");

    /**
     * A row of a policy table: a number with its unit, or a list of codes.
     *
     * @param from the day from which it is in effect; empty where it always was
     */
    public record Entry(String name, String value, String unit, String why, String from) {

        /** The value as people read it. */
        public String told() {
            return (value + " " + unit).strip() + (from.isEmpty() ? "" : " from " + from);
        }
    }

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private final RuleText text;
    private final RuleSources sources;
    private final List<Entry> numbers;
    private final List<Entry> lists;

    public PolicyNames(RuleSources sources) {
        this.text = new RuleText(sources, new ArrayList<>());
        this.sources = sources;
        this.numbers = rows("policy/thresholds.csv", "value");
        this.lists = rows("policy/lists.csv", "codes");
    }

    /** All numbers of the table of thresholds. */
    public List<Entry> numbers() {
        return numbers;
    }

    /** All lists of the table of lists. */
    public List<Entry> lists() {
        return lists;
    }

    /** The numbers that the rule of a file names, in its conditions or its message. */
    public List<Entry> numbers(String file) {
        return named(NUMBER, file, numbers);
    }

    /** The lists that the rule of a file names. */
    public List<Entry> lists(String file) {
        return named(LIST, file, lists);
    }

    private List<Entry> named(Pattern naming, String file, List<Entry> table) {
        var names = text.drl(file).stream()
                .flatMap(drl -> naming.matcher(drl).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return table.stream().filter(entry -> names.contains(entry.name())).toList();
    }

    private List<Entry> rows(String table, String value) {
        try (var rows = FORMAT.parse(new StringReader(sources.text(table).orElse("")))) {
            return rows.stream()
                    .map(row -> new Entry(
                            cell(row, "name"),
                            cell(row, value),
                            cell(row, "unit"),
                            cell(row, "why"),
                            cell(row, "from")))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
