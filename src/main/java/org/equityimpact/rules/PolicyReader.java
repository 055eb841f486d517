package org.equityimpact.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.Parties;
import org.equityimpact.facts.Tables;
import org.equityimpact.facts.disparity.DisparityPolicy;

/** Reads the tables under {@code policy/}, noting all that is wrong with them. */
final class PolicyReader {

    private final RuleSources sources;
    private final List<SourceProblem> problems;

    PolicyReader(RuleSources sources, List<SourceProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    Policy read() {
        var thresholds = thresholds();
        var lists = lists();
        var tables = new Tables(
                focalGroups(), parties(), new ProfileReader(sources, problems).read(), DisparityPolicy.defaults());
        return new Policy(thresholds, lists, tables, new ScoringReader(sources, problems, lists).read());
    }

    private Map<String, Figure> thresholds() {
        var thresholds = new LinkedHashMap<String, Figure>();
        table("policy/thresholds.csv", "name", "value", "unit", "why")
                .rows(row -> thresholds.put(row.text("name"), Figure.of(row.number("value"))));
        return thresholds;
    }

    private Map<String, Codes> lists() {
        var lists = new LinkedHashMap<String, Codes>();
        table("policy/lists.csv", "name", "codes", "why")
                .rows(row -> lists.put(row.text("name"), Codes.groups(row.several("codes"), true)));
        return lists;
    }

    private FocalGroups focalGroups() {
        var groups = table("policy/focal-groups.csv", "code", "label", "core")
                .rows(row -> new FocalGroups.Group(row.text("code"), row.text("label"), row.yes("core")));
        var families = new LinkedHashMap<String, String>();
        table("policy/focal-group-families.csv", "family", "label")
                .rows(row -> families.put(row.text("family"), row.text("label")));
        return new FocalGroups(groups, families);
    }

    private Parties parties() {
        return new Parties(table("policy/parties.csv", "code", "label", "kind", "sector", "speaks_for")
                .rows(row -> new Parties.Party(
                        row.text("code"),
                        row.text("label"),
                        row.text("kind"),
                        String.valueOf(row.optional("sector")),
                        row.several("speaks_for"))));
    }

    private Table table(String path, String... columns) {
        return new Table(path, sources, problems, columns);
    }
}
