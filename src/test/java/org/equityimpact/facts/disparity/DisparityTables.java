package org.equityimpact.facts.disparity;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.IndicatorKind;
import tools.jackson.databind.JsonNode;

/** The public tables as indicators, one for each jurisdiction. */
final class DisparityTables {

    private DisparityTables() {}

    /** Washington, suspended or expelled, by race; what the state did not release is withheld. */
    static List<IndicatorDraft> washingtonDiscipline() {
        return records("wa_discipline_2013_14.json")
                .map(record -> {
                    var draft = IndicatorDraft.adverse().kind(IndicatorKind.DISCIPLINE);
                    rows(record, row -> row.path("dimension").asString().equals("race_ethnicity"))
                            .forEach(row -> add(draft, row.path("group").asString(), row));
                    return draft;
                })
                .toList();
    }

    /** The same beside the stated number of all students. */
    static List<IndicatorDraft> washingtonDisciplineWithPopulation() {
        var drafts = washingtonDiscipline();
        var records = records("wa_discipline_2013_14.json").toList();
        for (var at = 0; at < drafts.size(); at++) {
            var all = records.get(at).path("all_students");
            drafts.get(at)
                    .population(all.path("count").asLong(), all.path("total").asLong());
        }
        return drafts;
    }

    /** Colorado, chronically absent, by race. */
    static IndicatorDraft coloradoAbsence() {
        var draft = IndicatorDraft.adverse();
        rows(
                        DisparityResources.read("co_chronic_absence_2022_23.json"),
                        row -> row.path("dimension").asString().equals("race_ethnicity"))
                .forEach(row -> add(draft, row.path("group").asString(), row));
        return draft;
    }

    /** California, advanced courses completed, by race and sex. */
    static List<IndicatorDraft> californiaCourses() {
        return records("ca_ag_completion_2014_15.json")
                .map(record -> {
                    var draft = IndicatorDraft.favourable().comparing(Comparison.ALL_OTHERS);
                    rows(record, row -> true).forEach(row -> {
                        var race = row.path("race_ethnicity").asString();
                        var sex = row.path("sex").asString();
                        draft.crossed(
                                race + " " + sex,
                                row.path("count").asLong(),
                                row.path("total").asLong(),
                                race,
                                sex);
                    });
                    return draft;
                })
                .toList();
    }

    /** The states, graduation rates by race, whole percents. */
    static List<IndicatorDraft> graduationRates() {
        return records("nces_acgr_2018_19.json")
                .map(record -> {
                    var draft = IndicatorDraft.favourable();
                    record.path("rates").properties().stream()
                            .filter(rate ->
                                    rate.getValue().isNumber() && !rate.getKey().equals("All"))
                            .forEach(rate -> draft.group(
                                    rate.getKey(),
                                    IndicatorDraft.percent(rate.getValue().asString())));
                    return draft;
                })
                .toList();
    }

    /** The states, suspensions by race; the number of students follows from count and percent. */
    static List<IndicatorDraft> suspensions() {
        return records("nces_oss_2013_14.json")
                .map(record -> {
                    var draft = IndicatorDraft.adverse().kind(IndicatorKind.DISCIPLINE);
                    rows(record, row -> !List.of("Total", "Male", "Female")
                                    .contains(row.path("group").asString()))
                            .filter(row -> row.path("percent").asDouble() > 0)
                            .forEach(row -> draft.group(
                                    row.path("group").asString(),
                                    row.path("count").asLong(),
                                    Math.round(row.path("count").asLong()
                                            * 100
                                            / row.path("percent").asDouble())));
                    return draft;
                })
                .toList();
    }

    private static void add(IndicatorDraft draft, String name, JsonNode row) {
        var count = row.path("count");
        draft.group(
                name,
                count.isNumber()
                        ? IndicatorDraft.counted(
                                count.asLong(), row.path("total").asLong())
                        : IndicatorDraft.suppressed());
    }

    private static Stream<JsonNode> records(String file) {
        return StreamSupport.stream(
                DisparityResources.read(file).path("records").spliterator(), false);
    }

    private static Stream<JsonNode> rows(JsonNode record, Predicate<JsonNode> which) {
        return StreamSupport.stream(record.path("groups").spliterator(), false).filter(which);
    }
}
