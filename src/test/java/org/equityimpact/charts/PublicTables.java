package org.equityimpact.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.IndicatorKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public tables as indicators, one for each jurisdiction. */
final class PublicTables {

    private static final JsonMapper JSON = new JsonMapper();

    private PublicTables() {}

    static Stream<TableDraft> all() {
        return Stream.of(discipline(), absence(), courses(), graduation()).flatMap(tables -> tables);
    }

    /** Washington, suspended or expelled, with what the state did not release. */
    static Stream<TableDraft> discipline() {
        return records("wa_discipline_2013_14.json").map(record -> {
            var draft = TableDraft.adverse()
                    .kind(IndicatorKind.DISCIPLINE)
                    .named("Students suspended or expelled, "
                            + record.at("/jurisdiction").asString())
                    .dimension("race_ethnicity")
                    .period("2013-14");
            rows(record, PublicTables::isByRace).forEach(row -> add(draft, row));
            return draft;
        });
    }

    /** Colorado, chronically absent. */
    static Stream<TableDraft> absence() {
        var draft = TableDraft.adverse().named("Students chronically absent");
        rows(read("co_chronic_absence_2022_23.json"), PublicTables::isByRace).forEach(row -> add(draft, row));
        return Stream.of(draft);
    }

    /** California, advanced courses completed, by race and sex. */
    static Stream<TableDraft> courses() {
        return records("ca_ag_completion_2014_15.json").map(record -> {
            var draft = TableDraft.favourable().comparing(Comparison.ALL_OTHERS);
            rows(record, row -> true).forEach(row -> {
                var race = row.at("/race_ethnicity").asString();
                var sex = row.at("/sex").asString();
                draft.part(
                        race + " " + sex,
                        row.at("/count").asLong(),
                        row.at("/total").asLong(),
                        race,
                        sex);
            });
            return draft;
        });
    }

    /** The states, graduation rates, whole percents. */
    static Stream<TableDraft> graduation() {
        return records("nces_acgr_2018_19.json").map(record -> {
            var draft = TableDraft.favourable();
            record.path("rates").properties().stream()
                    .filter(rate -> rate.getValue().isNumber() && !rate.getKey().equals("All"))
                    .forEach(rate -> draft.group(
                            rate.getKey(), TableDraft.percent(rate.getValue().asString()), null));
            return draft;
        });
    }

    private static boolean isByRace(JsonNode row) {
        return row.at("/dimension").asString().equals("race_ethnicity");
    }

    private static void add(TableDraft draft, JsonNode row) {
        var name = row.at("/group").asString();
        if (row.at("/count").isNumber()) {
            draft.group(name, row.at("/count").asLong(), row.at("/total").asLong());
        } else {
            draft.group(name, TableDraft.withheld(), null);
        }
    }

    private static Stream<JsonNode> records(String file) {
        return StreamSupport.stream(read(file).path("records").spliterator(), false);
    }

    private static List<JsonNode> rows(JsonNode record, Predicate<JsonNode> which) {
        return record.path("groups").valueStream().filter(which).toList();
    }

    private static JsonNode read(String file) {
        try (var text = PublicTables.class.getResourceAsStream("/disparity/" + file)) {
            if (text == null) {
                throw new IllegalStateException("src/test/resources/disparity has no " + file);
            }
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
