package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the decision is projected to do to one group's gap.
 *
 * @param verdict null where it cannot be told
 * @param answer whether more facts could tell the verdict
 * @param gapBasePp how many points worse the group fares now; less than 0 is better
 * @param gapProjectedPp how many points worse it is projected to fare, beside the same comparison
 * @param gapChangePp the second less the first
 * @param closure the part of the gap that closes: 1 is all of it, less than 0 a wider one; null where there is no gap
 * @param ratioBase how many times worse the group fares now
 * @param ratioProjected how many times worse it is projected to fare
 * @param worseOff whether the group is projected worse than its own baseline, or null where that cannot be told
 * @param levellingDown whether the gap narrows because the others fall, or null where that cannot be told
 * @param measuresDisagree whether gap and ratio move opposite ways, or null where that cannot be told
 * @param againstGroup whether the change moves the gap against the group, beyond the tolerance; null as above
 * @param basisWeak whether the projection rests on judgement, on nothing, or on nothing stated
 * @param exactGapChangePp the change of the gap before any rounding, for comparisons
 */
public record DisparityChange(
        Place place,
        @Nullable Verdict verdict,
        Answer answer,
        @Nullable Double gapBasePp,
        @Nullable Double gapProjectedPp,
        @Nullable Double gapChangePp,
        @Nullable Double closure,
        @Nullable Double ratioBase,
        @Nullable Double ratioProjected,
        @Nullable Boolean worseOff,
        @Nullable Boolean levellingDown,
        @Nullable Boolean measuresDisagree,
        @Nullable Boolean againstGroup,
        boolean basisWeak,
        @Nullable BigFraction exactGapChangePp) {

    /** Whether a verdict was reached, and if not, why. */
    public enum Answer {
        /** The verdict is told. */
        TOLD,
        /** Answered, but withheld or too small to judge: more facts of this submission would not help. */
        CANNOT_ASSESS,
        /** A figure that it needs was not given. */
        UNKNOWN
    }

    /** Whether the gap moves against the group by strictly more than so many points; false where it cannot be told. */
    boolean gapChangeExceeds(BigDecimal points) {
        return exactGapChangePp != null && exactGapChangePp.compareTo(Exact.of(points)) > 0;
    }

    /** Whether the gap narrows or closes for the group, and the projection rests on more than judgement. */
    public boolean narrowsOnGoodGrounds() {
        return (verdict == Verdict.NARROWED || verdict == Verdict.CLOSED)
                && !basisWeak
                && !Boolean.TRUE.equals(levellingDown)
                && !Boolean.TRUE.equals(worseOff);
    }

    /** The flags that are known to hold. */
    public Set<ChangeFlag> flags() {
        var flags = EnumSet.noneOf(ChangeFlag.class);
        addIf(flags, Boolean.TRUE.equals(worseOff), ChangeFlag.WORSE_OFF);
        addIf(flags, Boolean.TRUE.equals(levellingDown), ChangeFlag.LEVELLING_DOWN);
        addIf(flags, Boolean.TRUE.equals(measuresDisagree), ChangeFlag.MEASURES_DISAGREE);
        addIf(flags, answer == Answer.UNKNOWN, ChangeFlag.NO_PROJECTION);
        addIf(flags, basisWeak, ChangeFlag.BASIS_WEAK);
        return flags;
    }

    private static void addIf(Set<ChangeFlag> flags, boolean holds, ChangeFlag flag) {
        if (holds) {
            flags.add(flag);
        }
    }
}
