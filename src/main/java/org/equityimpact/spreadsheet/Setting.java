package org.equityimpact.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.ProjectionBasis;

/** What can be said of an indicator above its table, or beside the file. */
public enum Setting {
    ID("id", "id", "a short name for links; made from the name if left out"),
    NAME("name", "name", "what is measured; the name of the sheet or file if left out"),
    DEFINITION("definition", "definition", "who is counted, exactly"),
    KIND("kind", "kind", oneOf(IndicatorKind.values()) + "; picks the thresholds"),
    FAVOURABLE(
            "favourable", "favourable", "yes where a higher value is good for the people counted, no where it is bad"),
    UNIT("unit", "unit", oneOf(IndicatorUnit.values()) + "; proportion if left out"),
    DIMENSION("dimension", "dimension", "what the groups differ in, such as race_ethnicity, sex, disability or income"),
    CROSSED_WITH("crossedWith", "crossed with", "the second dimension, for intersections"),
    PARTITION(
            "partition", "partition", "yes where the groups are exhaustive and do not overlap, no where they overlap"),
    COMPARISON(
            "comparison",
            "comparison",
            oneOf(Comparison.values()) + "; if left out, all_others where a higher value is bad, else highest_rate"),
    REFERENCE_GROUP("referenceGroup", "reference group", "the group to compare with, where comparison is named"),
    PERIOD("periodLabel", "period", "the time of the figures, such as 2022-23"),
    PERIOD_END("periodEnd", "period end", "the last day, month or year of it, such as 2023-06-30, 2023-06 or 2023"),
    SOURCE("source", "source", "where the figures come from"),
    PROJECTION_BASIS("projectionBasis", "projection basis", oneOf(ProjectionBasis.values())),
    PROJECTION_NOTE("projectionNote", "projection note", "what the projection rests on");

    private final String part;
    private final String word;
    private final String meaning;

    Setting(String part, String word, String meaning) {
        this.part = part;
        this.word = word;
        this.meaning = meaning;
    }

    /** The part of an indicator that it fills in, as clients write it. */
    public String part() {
        return part;
    }

    /** The word that stands before its value in a sheet. */
    public String word() {
        return word;
    }

    /** What to write, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The setting that a word means: the one of the sheet, the one of a submission, or an American spelling. */
    static Optional<Setting> of(String text) {
        String spelling = Spelling.of(text);
        return spelling.equals("favorable")
                ? Optional.of(FAVOURABLE)
                : Arrays.stream(values())
                        .filter(setting -> spelling.equals(Spelling.of(setting.word))
                                || spelling.equals(Spelling.of(setting.part)))
                        .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Setting::word).toList();
    }

    private static String oneOf(Code[] codes) {
        return String.join(", ", Arrays.stream(codes).map(Code::code).toList());
    }
}
