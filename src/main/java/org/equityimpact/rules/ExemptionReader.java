package org.equityimpact.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code policy/agenda-exemptions.csv}: the reasons for which an agenda item needs no assessment. A folder may do
 * without it, as folders of old do; then no reason exempts anything.
 */
final class ExemptionReader {

    private static final String PATH = "policy/agenda-exemptions.csv";

    private final RuleSources sources;
    private final Calendar calendar;
    private final List<SourceProblem> problems;

    ExemptionReader(RuleSources sources, Calendar calendar, List<SourceProblem> problems) {
        this.sources = sources;
        this.calendar = calendar;
        this.problems = problems;
    }

    /** Codes and what people call them, in the order of the table. */
    Map<String, String> read() {
        var labels = new LinkedHashMap<String, String>();
        if (sources.text(PATH).isEmpty()) {
            problems.add(SourceProblem.in(
                            PATH,
                            "missing-table",
                            "the table is not there, so no reason exempts an agenda item from an assessment; it needs the columns code, label, why")
                    .asRemark());
            return labels;
        }
        new Table(PATH, sources, calendar, problems, "code", "label", "why")
                .rows(row -> labels.put(code(row), label(row)));
        return labels;
    }

    private static String code(TableRow row) {
        String code = row.text("code");
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw row.wrong(
                    "code",
                    "code is \"%s\"; write small letters and figures joined by hyphens, as information-only"
                            .formatted(code));
        }
        return code;
    }

    private static String label(TableRow row) {
        if (row.optional("why") == null) {
            throw row.wrong("why", "why is empty; say why such an item needs no assessment");
        }
        return row.text("label");
    }
}
