package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What stands in a row of a policy table, or in a part of the organisation's profile, without comments and layout.
 *
 * @param row what the row is known by
 * @param cells the other columns and what stands in them
 */
public record PolicyRow(String file, String row, Map<String, String> cells) {

    private static final List<List<String>> KEYS = List.of(
            List.of("indicator_kind", "orientation", "measure"),
            List.of("name"),
            List.of("code"),
            List.of("gate"),
            List.of("severity"),
            List.of("family"));

    public PolicyRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    static List<PolicyRow> of(RuleSources sources) {
        var rows = new ArrayList<PolicyRow>();
        sources.files().keySet().stream()
                .filter(file -> file.startsWith("policy/"))
                .forEach(file -> {
                    if (file.endsWith(".csv")) {
                        Table.written(file, sources).forEach(row -> rows.add(of(file, row)));
                    } else if (file.endsWith(".yaml")) {
                        parts(sources.text(file).orElse(""))
                                .forEach((part, value) -> rows.add(new PolicyRow(
                                        file, String.valueOf(part), Map.of("value", String.valueOf(value)))));
                    }
                });
        return rows;
    }

    private static PolicyRow of(String file, Map<String, String> written) {
        var cells = new LinkedHashMap<>(written);
        var key = KEYS.stream()
                .filter(cells.keySet()::containsAll)
                .findFirst()
                .orElseGet(() -> List.of(cells.keySet().iterator().next()));
        String from = String.valueOf(cells.getOrDefault("from", ""));
        String name = key.stream().map(cells::remove).collect(Collectors.joining(" "))
                + (from.isBlank() ? "" : " from " + from);
        return new PolicyRow(file, name, cells);
    }

    private static Map<?, ?> parts(String profile) {
        var written = new Load(LoadSettings.builder().build()).loadFromString(profile);
        return written instanceof Map<?, ?> parts ? parts : Map.of();
    }
}
