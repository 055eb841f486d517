package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What rules take from the policy tables: the numbers and lists that they name, and why these are as they are. */
public final class PolicyNames {

    private static final Pattern NAMED = Pattern.compile("threshold\\s*\\(\\s*\"([^\"]+)\"\\s*\\)|threshold ([a-z0-9-]+)");
    private static final Pattern LISTED = Pattern.compile("list\\s*\\(\\s*\"([^\"]+)\"\\s*\\)");

    /** A row of a policy table: a number with its unit, or a list of codes. */
    public record Entry(String name, String value, String unit, String why) {}

    private final RuleText text;
    private final Map<String, Entry> numbers = new LinkedHashMap<>();
    private final Map<String, Entry> lists = new LinkedHashMap<>();

    public PolicyNames(RuleSources sources) {
        this.text = new RuleText(sources, new ArrayList<>());
        table("policy/thresholds.csv", sources, "name", "value", "unit", "why")
                .rows(row -> numbers.put(
                        row.text("name"),
                        new Entry(row.text("name"), row.text("value"), row.text("unit"), row.text("why"))));
        table("policy/lists.csv", sources, "name", "codes", "why")
                .rows(row -> lists.put(
                        row.text("name"), new Entry(row.text("name"), row.text("codes"), "", row.text("why"))));
    }

    /** The numbers that the rule of a file names, in its conditions or its message. */
    public List<Entry> numbers(String file) {
        return named(NAMED, file, numbers);
    }

    /** The lists that the rule of a file names. */
    public List<Entry> lists(String file) {
        return named(LISTED, file, lists);
    }

    private List<Entry> named(Pattern naming, String file, Map<String, Entry> table) {
        return text.drl(file).stream()
                .flatMap(drl -> naming.matcher(drl).results())
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .distinct()
                .flatMap(name -> java.util.stream.Stream.ofNullable(table.get(name)))
                .toList();
    }

    private static Table table(String path, RuleSources sources, String... columns) {
        return new Table(path, sources, new ArrayList<>(), columns);
    }
}
