package org.equityimpact.assessment;

import java.math.BigDecimal;
import org.equityimpact.facts.disparity.Measures;
import org.jspecify.annotations.Nullable;

/** Further measures of one group as a reader is shown them; absent where undefined or withheld. */
public record MeasuresEntry(
        @Nullable BigDecimal alternateRatio,
        @Nullable BigDecimal weightedRatio,
        @Nullable BigDecimal oddsRatio,
        @Nullable BigDecimal compositionPercent,
        @Nullable BigDecimal compositionGapPp,
        @Nullable BigDecimal compositionRelativeDifferencePercent,
        @Nullable BigDecimal z,
        @Nullable BigDecimal zP,
        @Nullable BigDecimal cohensD,
        @Nullable BigDecimal hedgesG,
        @Nullable BigDecimal wilsonLow,
        @Nullable BigDecimal wilsonHigh) {

    static MeasuresEntry of(Measures measures) {
        return new MeasuresEntry(
                Decimals.shown(measures.alternateRatio()),
                Decimals.shown(measures.weightedRatio()),
                Decimals.shown(measures.oddsRatio()),
                Decimals.shown(measures.compositionPercent()),
                Decimals.shown(measures.compositionGapPp()),
                Decimals.shown(measures.compositionRelativeDifferencePercent()),
                Decimals.shown(measures.z()),
                Decimals.digits(measures.zP()),
                Decimals.shown(measures.cohensD()),
                Decimals.shown(measures.hedgesG()),
                Decimals.shown(measures.wilsonLow()),
                Decimals.shown(measures.wilsonHigh()));
    }
}
