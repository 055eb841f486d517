package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * One group of a table compared, before it is judged.
 *
 * @param pair the rates compared, where they were rates
 * @param means the means compared, where they were means
 * @param open whether a figure that was not given keeps it from being judged
 */
record Assessed(
        Compared compared,
        Status status,
        Figures figures,
        @Nullable RatePair pair,
        @Nullable MeanPair means,
        boolean open) {

    static Assessed withheld() {
        return new Assessed(Compared.TOO_FEW, Status.SUPPRESSED, Figures.NONE, null, null, false);
    }

    static Assessed undefined(Compared compared, Figures figures, boolean open) {
        return new Assessed(compared, Status.UNDEFINED, figures, null, null, open);
    }

    static Assessed without(Compared compared, Status status, Figures figures) {
        return new Assessed(compared, status, figures, null, null, false);
    }

    /** The same, kept from being judged by a figure that was not given. */
    Assessed opened() {
        return new Assessed(compared, status, figures, pair, means, true);
    }

    /** Whether chance from year to year is an unlikely explanation; null where that cannot be told. */
    @Nullable
    Boolean isStable(@Nullable Double adjustedP) {
        if (means != null) {
            return means.isStable();
        }
        if (adjustedP != null) {
            return adjustedP < BenjaminiHochberg.FALSE_ALARMS;
        }
        var p = figures.fisherP();
        var low = figures.harmRatioLow();
        var high = figures.harmRatioHigh();
        if (p == null && low == null && high == null) {
            return null;
        }
        return (low != null && low > 1)
                || (high != null && high < 1)
                || (p != null && p < BenjaminiHochberg.FALSE_ALARMS);
    }

    /** Whether it rests on rates without the sizes of the groups. */
    boolean isRatesOnly() {
        return status == Status.RATES_ONLY || (pair != null && pair.isRatesOnly());
    }

    boolean flipsWithOne() {
        return pair != null && pair.flipsWithOne();
    }
}
