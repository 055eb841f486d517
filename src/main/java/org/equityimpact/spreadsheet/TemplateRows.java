package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What stands in the template: every setting with its meaning, a real example, and how to fill it in. */
final class TemplateRows {

    /**
     * Colorado Department of Education, state attendance file, kindergarten to grade 12:
     * github.com/TrippBishopStats/Chronic-Absenteeism-Colorado, data/2022-2023_State_ChronicAbsenteeism.xlsx, commit bcfe563.
     */
    private static final Map<Setting, String> EXAMPLE = Map.ofEntries(
            Map.entry(Setting.NAME, "Chronically absent students"),
            Map.entry(Setting.DEFINITION, "Colorado students in grades K-12 who missed 10% of the days or more"),
            Map.entry(Setting.KIND, "outcome"),
            Map.entry(Setting.FAVOURABLE, "no"),
            Map.entry(Setting.UNIT, "proportion"),
            Map.entry(Setting.DIMENSION, "race_ethnicity"),
            Map.entry(Setting.PARTITION, "yes"),
            Map.entry(Setting.COMPARISON, "all_others"),
            Map.entry(Setting.PERIOD, "2022-23"),
            Map.entry(Setting.PERIOD_END, "2023"),
            Map.entry(Setting.SOURCE, "Colorado Department of Education, state attendance file"));

    private static final List<List<String>> GROUPS = List.of(
            List.of("group", "focal group", "count", "total", "projected"),
            List.of("All students", "", "269582", "866788", ""),
            List.of("American Indian or Alaska Native", "race.aian", "2704", "5663", ""),
            List.of("Asian", "race.asian", "5515", "28180", ""),
            List.of("Black or African American", "race.black", "15037", "40328", ""),
            List.of("Hispanic or Latino", "race.hispanic", "125260", "304880", ""),
            List.of("White", "race.white", "106807", "442375", ""),
            List.of("Hawaiian or Pacific Islander", "race.nhpi", "1516", "2856", ""),
            List.of("Two or more races", "race.multiracial", "13615", "44830", ""));

    private static final List<String> HOW_TO = List.of(
            "Write your own figures over these. What starts with # is a note and is left out; so are settings without a value.",
            "Write one row for each group. A row named All students is the whole population.",
            "Give each group a count and a total (whole numbers of people), or a percent (and a total where it is known), or a mean with sd and n.",
            "projected is the percent expected after the decision (the mean, where the unit is mean). projected count and projected total do as well.",
            "A figure that is withheld: <10 for a small count; * or s or suppressed for any other. A figure that is not known: n/a, or nothing.",
            "focal group is a code such as race.black. parents are the groups that an intersection is made of, with ; between them.",
            "state count, state total and state percent are the state's figures of the group. count 2021-22 and total 2021-22 are those of an earlier year.",
            "For another table leave a row blank and go on with its settings, or take another sheet.");

    private TemplateRows() {}

    /** For each setting, in their order: its word, its value in the example, and a note on what it means. */
    static List<List<String>> settings() {
        return Arrays.stream(Setting.values())
                .map(setting ->
                        List.of(setting.word(), EXAMPLE.getOrDefault(setting, ""), Note.SIGN + " " + setting.meaning()))
                .toList();
    }

    /** The heading and a row for each group. */
    static List<List<String>> groups() {
        return GROUPS;
    }

    static List<String> howTo() {
        return HOW_TO;
    }

    /** All in one sheet, with how to fill it in above. */
    static List<List<String>> all() {
        var rows = new ArrayList<List<String>>();
        HOW_TO.forEach(line -> rows.add(List.of(Note.SIGN + " " + line)));
        rows.add(List.of());
        rows.addAll(settings());
        rows.add(List.of());
        rows.addAll(GROUPS);
        return rows;
    }
}
