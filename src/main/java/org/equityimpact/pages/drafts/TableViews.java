package org.equityimpact.pages.drafts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The measured data of a draft as small tables, with the figures as their author gave them. */
record TableViews(Telling telling, Field field) {

    List<TableView> all() {
        return IntStream.range(0, telling.tree().size(field.path()))
                .mapToObj(number -> table(number, field.path() + "/" + number))
                .toList();
    }

    private TableView table(int number, String place) {
        var groups = IntStream.range(0, telling.tree().size(place + "/groups"))
                .mapToObj(group -> row(place + "/groups/" + group))
                .toList();
        var population = telling.tree().at(place + "/population");
        var rows = population == null
                ? groups
                : Stream.concat(
                                groups.stream(),
                                Stream.of(new TableView.Row(
                                        telling.words().of("drafts.tables.all"), "", figure(population), "")))
                        .toList();
        return new TableView(number, name(number, place), about(place), rows);
    }

    private String name(int number, String place) {
        var name = telling.tree().text(place + "/name");
        return name.isEmpty() ? telling.words().of("drafts.tables.number", number + 1) : name;
    }

    private String about(String place) {
        var tree = telling.tree();
        var kind = tree.text(place + "/kind");
        var favourable = tree.at(place + "/favourable");
        return Stream.of(
                        kind.isEmpty() ? "" : telling.labels().word("indicators.kind", kind),
                        favourable == null
                                ? ""
                                : telling.words().of("drafts.tables.favourable." + favourable.asBoolean(false)),
                        tree.text(place + "/periodLabel"),
                        Telling.shortened(tree.text(place + "/source")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private TableView.Row row(String place) {
        var tree = telling.tree();
        var group = tree.text(place + "/focalGroup");
        return new TableView.Row(
                tree.text(place + "/name"),
                group.isEmpty() ? "" : telling.labels().group(group),
                figure(tree.at(place + "/baseline")),
                figure(tree.at(place + "/projected")));
    }

    private String figure(@Nullable JsonNode measured) {
        if (measured == null) {
            return "";
        }
        var words = telling.words();
        if (measured.path("suppressed").asBoolean(false)) {
            return words.of("drafts.tables.withheld");
        }
        if (measured.has("count")) {
            var count = number(measured.path("count"));
            return measured.has("total") ? words.of("drafts.tables.of", count, number(measured.path("total"))) : count;
        }
        return measured.has("percent") ? number(measured.path("percent")) + " %" : number(measured.path("mean"));
    }

    private String number(JsonNode number) {
        BigDecimal exact = number.isNumber() ? number.decimalValue() : null;
        return exact == null ? number.asString("") : telling.labels().money(exact, null);
    }
}
