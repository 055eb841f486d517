package org.equityimpact.facts.disparity;

/**
 * How small is too small: to be shown (disclosure) and, separately, to be judged (reliability).
 *
 * @param minimumCount a group with fewer members, or a count below it that is not 0, is not shown; 0 shows all
 * @param minimumCell the smallest numerator that is judged; 34 CFR 300.647(b)(6) presumes 10 or less reasonable
 * @param minimumN the smallest group that is judged; the same section presumes 30 or less reasonable
 */
public record SmallNumbers(int minimumCount, int minimumCell, int minimumN) {

    private static final SmallNumbers DEFAULTS = new SmallNumbers(10, 10, 30);

    public SmallNumbers {
        if (minimumCount < 0 || minimumCell < 0 || minimumN < 0) {
            throw new IllegalArgumentException("a minimum for small numbers must be 0 or more");
        }
    }

    /** 10 for disclosure; 10 and 30 for reliability. */
    public static SmallNumbers defaults() {
        return DEFAULTS;
    }
}
