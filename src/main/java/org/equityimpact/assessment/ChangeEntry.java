package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.equityimpact.facts.disparity.ChangeFlag;
import org.equityimpact.facts.disparity.DisparityChange;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is projected to do to the gap of one group, as a reader is shown it. Gaps and ratios are of harm: above 0
 * and above 1 where the group fares worse.
 *
 * @param verdict absent where it cannot be told
 * @param closure the part of the gap that closes: 1 is all of it
 * @param answer whether the verdict is told, cannot be assessed (too few), or is unknown (not supplied)
 */
public record ChangeEntry(
        String indicator,
        String group,
        @Nullable String verdict,
        @Nullable BigDecimal gapBasePp,
        @Nullable BigDecimal gapProjectedPp,
        @Nullable BigDecimal closure,
        List<String> flags,
        @Nullable BigDecimal gapChangePp,
        @Nullable BigDecimal ratioBase,
        @Nullable BigDecimal ratioProjected,
        String answer) {

    static ChangeEntry of(DisparityChange change) {
        var verdict = change.verdict();
        return new ChangeEntry(
                change.place().indicator(),
                change.place().group(),
                verdict == null ? null : verdict.code(),
                Decimals.shown(change.gapBasePp()),
                Decimals.shown(change.gapProjectedPp()),
                Decimals.shown(change.closure()),
                change.flags().stream().sorted().map(ChangeFlag::code).toList(),
                Decimals.shown(change.gapChangePp()),
                Decimals.shown(change.ratioBase()),
                Decimals.shown(change.ratioProjected()),
                change.answer().name().toLowerCase(Locale.ROOT));
    }
}
