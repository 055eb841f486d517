package org.equityimpact.facts.disparity;

/** The score interval of one rate (Wilson 1927, Journal of the American Statistical Association 22, 209-212). */
final class Wilson {

    /** The 97.5 percent point of the normal distribution: intervals are of 95 percent. */
    static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The interval, as proportions between 0 and 1.
     *
     * @param p the rate, 0 to 1
     * @param n the members, more than 0
     */
    static Interval of(double p, double n) {
        var weight = Z * Z / n;
        var centre = (p + weight / 2) / (1 + weight);
        var reach = Z * Math.sqrt(p * (1 - p) / n + weight / (4 * n)) / (1 + weight);
        var low = p <= 0 ? 0 : Math.max(0, centre - reach);
        var high = p >= 1 ? 1 : Math.min(1, centre + reach);
        return new Interval(low, high);
    }
}
