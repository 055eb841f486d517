package org.equityimpact.docket.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what stops the items of a docket as SARIF 2.1.0, which code hosts and pipelines read. */
public final class DocketSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Docket docket;
    private final Map<Integer, String> files;
    private final SarifRules rules = new SarifRules();

    private DocketSarif(Docket docket, Map<Integer, String> files) {
        this.docket = docket;
        this.files = files;
    }

    /** Placed by the numbers of the items. */
    public static byte[] of(Docket docket) {
        return new DocketSarif(docket, Map.of()).write();
    }

    /** Placed by the files of the agenda too, where it names them. */
    public static byte[] of(Docket docket, Agenda agenda) {
        var files = new LinkedHashMap<Integer, String>();
        for (var item : agenda.items()) {
            if (item.matter() instanceof Matter.Submitted submitted
                    && submitted.source().endsWith(".json")) {
                files.put(item.position(), submitted.source());
            }
        }
        return new DocketSarif(docket, files).write();
    }

    private byte[] write() {
        var results = docket.stopped().stream()
                .flatMap(item -> results(item).stream())
                .toList();
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "Equity Impact Assessor");
        driver.put("semanticVersion", "1.0.0");
        driver.put("rules", rules.all());
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        run.put("properties", Map.of("rulesVersion", docket.rulesVersion()));
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(log);
    }

    /** The weightiest findings, and the gates that none of them tells of. */
    private List<Map<String, Object>> results(DocketItem item) {
        var results = new ArrayList<Map<String, Object>>();
        for (var reason : item.reasons()) {
            var rule = rules.of(reason);
            results.add(result(item, rule, reason.message() + " Next: " + reason.nextStep()));
        }
        for (var hold : item.clearance().holds()) {
            if (item.reasons().stream().noneMatch(reason -> reason.rule().equals(hold.gate()))) {
                var rule = rules.of(hold);
                results.add(result(item, rule, "%s (%s)".formatted(hold.reason(), ItemWords.inWords(hold.ground()))));
            }
        }
        return results;
    }

    private Map<String, Object> result(DocketItem item, String rule, String message) {
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", rule);
        result.put("ruleIndex", rules.index(rule));
        result.put("level", level(item.outcome()));
        result.put("message", Map.of("text", "Item %s: %s".formatted(item.number(), message)));
        result.put("locations", List.of(location(item)));
        return result;
    }

    /** What was not assessed may be as bad as what cannot be told. */
    private static String level(@Nullable Outcome outcome) {
        return outcome == Outcome.HOLD || outcome == Outcome.REVISE ? "error" : "warning";
    }

    private Map<String, Object> location(DocketItem item) {
        var location = new LinkedHashMap<String, Object>();
        var file = files.get(item.position());
        if (file != null) {
            location.put("physicalLocation", Map.of("artifactLocation", Map.of("uri", SarifRules.uri(file))));
        }
        location.put(
                "logicalLocations",
                List.of(Map.of("name", item.number(), "fullyQualifiedName", item.title(), "kind", "agenda item")));
        return location;
    }
}
