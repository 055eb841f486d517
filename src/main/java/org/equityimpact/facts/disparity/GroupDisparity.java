package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.equityimpact.proposal.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * How one group fares beside others in one period: a screen ("look here, and say what you will do"), never a finding of
 * discrimination.
 *
 * @param comparison whom groups are compared with
 * @param basis where the comparison's figures come from
 * @param referenceGroup the group compared with, where it is one
 * @param members the people of the group, or null where that is withheld or was not given
 * @param level how far it stands above the policy lines
 * @param possible the highest level that figures not given could still show
 * @param stable whether chance from year to year is an unlikely explanation, or null where that cannot be told
 * @param adjustedP Fisher's probability after Benjamini-Hochberg, above 20 comparisons
 * @param years what earlier years say, or null where none were given or it cannot be told
 * @param besideParents the intersection beside each group that it is part of
 */
public record GroupDisparity(
        Place place,
        Period period,
        Comparison comparison,
        ComparisonBasis basis,
        @Nullable String referenceGroup,
        @Nullable BigInteger members,
        Status status,
        Level level,
        Level possible,
        Figures figures,
        @Nullable Boolean stable,
        @Nullable Double adjustedP,
        Set<DisparityFlag> flags,
        @Nullable Years years,
        List<BesideParent> besideParents,
        Measures measures) {

    public GroupDisparity {
        flags = Set.copyOf(flags);
        besideParents = List.copyOf(besideParents);
    }

    /** Whether the group fares strictly more than so many times worse, told exactly; null where that cannot be told. */
    public @Nullable Boolean harmRatioExceeds(BigDecimal threshold) {
        var ratio = figures.exactHarmRatio();
        if (!status.isAssessed() || ratio == null || ratio.isUndefined()) {
            return null;
        }
        return ratio.exceeds(threshold);
    }

    /** Whether the group fares strictly more than so many points worse, told exactly; null where that cannot be told. */
    public @Nullable Boolean harmGapExceeds(BigDecimal points) {
        var gap = figures.exactHarmGapPp();
        if (!status.isAssessed() || gap == null) {
            return null;
        }
        return gap.compareTo(Exact.of(points)) > 0;
    }

    /** The same with another level and further flags. */
    GroupDisparity with(Level changed, Level changedPossible, Set<DisparityFlag> changedFlags) {
        return new GroupDisparity(
                place,
                period,
                comparison,
                basis,
                referenceGroup,
                members,
                status,
                changed,
                changedPossible,
                figures,
                stable,
                adjustedP,
                changedFlags,
                years,
                besideParents,
                measures);
    }

    /** The same with what earlier years and parents say. */
    GroupDisparity with(@Nullable Years earlier, List<BesideParent> parents) {
        return new GroupDisparity(
                place,
                period,
                comparison,
                basis,
                referenceGroup,
                members,
                status,
                level,
                possible,
                figures,
                stable,
                adjustedP,
                flags,
                earlier,
                parents,
                measures);
    }

    /** Whether it stands at medium or high. */
    public boolean isFlagged() {
        return level == Level.MEDIUM || level == Level.HIGH;
    }

    /** Whether the group is the one that others are compared with. */
    public boolean isReference() {
        return referenceGroup != null && Names.same(referenceGroup, place.group());
    }
}
