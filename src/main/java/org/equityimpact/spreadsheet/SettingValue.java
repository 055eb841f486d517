package org.equityimpact.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;

/** The value of a setting as a submission has it; what cannot be understood stays as it is, for the reader to complain of. */
record SettingValue(Object value, @Nullable String hint) {

    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");

    /** The dimensions that rules and tables know by these codes. */
    private static final List<String> DIMENSIONS = List.of(
            "race_ethnicity",
            "sex",
            "disability",
            "english_learner",
            "income",
            "housing",
            "foster",
            "migrant",
            "language");

    static SettingValue of(Setting setting, String text) {
        return switch (setting) {
            case FAVOURABLE, PARTITION -> flag(text);
            case KIND, UNIT, COMPARISON, PROJECTION_BASIS -> of(code(text, choices(setting)));
            case DIMENSION, CROSSED_WITH -> of(code(text, DIMENSIONS));
            case PERIOD_END -> SheetDate.of(text);
            default -> of(text);
        };
    }

    /** The values that a setting may have, as one writes them in a sheet; none where it may have any. */
    static List<String> choices(Setting setting) {
        return switch (setting) {
            case FAVOURABLE, PARTITION -> List.of("yes", "no");
            case KIND -> codes(IndicatorKind.values());
            case UNIT -> codes(IndicatorUnit.values());
            case COMPARISON -> codes(Comparison.values());
            case PROJECTION_BASIS -> codes(ProjectionBasis.values());
            default -> List.of();
        };
    }

    /** Yes and no in a sheet are true and false in a submission. */
    static SettingValue flag(String text) {
        String spelling = Spelling.of(text);
        if (YES.contains(spelling) || NO.contains(spelling)) {
            return of(YES.contains(spelling));
        }
        return new SettingValue(text, "write yes or no");
    }

    static SettingValue of(Object value) {
        return new SettingValue(value, null);
    }

    /** The code that is meant, where "race/ethnicity" means race_ethnicity; else the text as it is. */
    private static String code(String text, List<String> codes) {
        String spelling = Spelling.of(text.replace('/', ' '));
        return codes.stream()
                .filter(code -> Spelling.of(code).equals(spelling))
                .findFirst()
                .orElse(text);
    }

    private static List<String> codes(Code[] codes) {
        return Arrays.stream(codes).map(Code::code).toList();
    }
}
