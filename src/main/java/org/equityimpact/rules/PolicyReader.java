package org.equityimpact.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.Parties;
import org.equityimpact.facts.Tables;

/** Reads the tables under {@code policy/}, noting all that is wrong with them. */
final class PolicyReader {

    private final RuleSources sources;
    private final Calendar calendar;
    private final List<SourceProblem> problems;
    private final Map<String, Integer> linesOfLists = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();

    PolicyReader(RuleSources sources, Calendar calendar, List<SourceProblem> problems) {
        this.sources = sources;
        this.calendar = calendar;
        this.problems = problems;
    }

    Policy read() {
        var thresholds = thresholds();
        var lists = lists();
        var groups = focalGroups();
        var tables = new Tables(
                groups,
                parties(groups),
                new ProfileReader(sources, problems).read(),
                new DisparityReader(sources, calendar, problems).read(),
                new ExemptionReader(sources, calendar, problems).read());
        var scoring = new ScoringReader(sources, calendar, problems, lists).read();
        return new Policy(thresholds, lists, linesOfLists, tables, scoring, unread);
    }

    private Map<String, Figure> thresholds() {
        var thresholds = new LinkedHashMap<String, Figure>();
        table(Policy.THRESHOLDS, "name", "value", "unit", "why").rows(row -> {
            thresholds.put(row.text("name"), Figure.OPEN);
            return thresholds.put(row.text("name"), Figure.of(row.number("value")));
        });
        return thresholds;
    }

    private Map<String, Codes> lists() {
        var lists = new LinkedHashMap<String, Codes>();
        table(Policy.LISTS, "name", "codes", "why").rows(row -> {
            linesOfLists.put(row.text("name"), row.line());
            return lists.put(row.text("name"), Codes.groups(row.several("codes"), true));
        });
        return lists;
    }

    private FocalGroups focalGroups() {
        var groups = table(Policy.FOCAL_GROUPS, "code", "label", "core")
                .rows(row -> new FocalGroups.Group(row.text("code"), row.text("label"), row.yes("core")));
        var families = new LinkedHashMap<String, String>();
        table("policy/focal-group-families.csv", "family", "label")
                .rows(row -> families.put(row.text("family"), row.text("label")));
        return new FocalGroups(groups, families);
    }

    private Parties parties(FocalGroups groups) {
        return new Parties(table("policy/parties.csv", "code", "label", "kind", "sector", "speaks_for")
                .rows(row -> new Parties.Party(
                        row.text("code"),
                        row.text("label"),
                        row.text("kind"),
                        String.valueOf(row.optional("sector")),
                        groupsOf(row, groups))));
    }

    private List<String> groupsOf(TableRow row, FocalGroups table) {
        var groups = row.several("speaks_for");
        boolean tableIsWhole =
                problems.stream().noneMatch(problem -> problem.path().equals(Policy.FOCAL_GROUPS));
        groups.stream()
                .filter(group -> tableIsWhole && !table.know(group))
                .findFirst()
                .ifPresent(unknown -> {
                    throw row.wrong("speaks_for", GroupCheck.unknown(unknown, table));
                });
        return groups;
    }

    private Table table(String path, String... columns) {
        var table = new Table(path, sources, calendar, problems, columns);
        if (!table.isWhole()) {
            unread.add(path);
        }
        return table;
    }
}
