package org.equityimpact.docket;

import java.math.BigDecimal;

/**
 * How much of an agenda was assessed.
 *
 * @param items all items
 * @param covered those that need an assessment or may: neither exempt nor of a type that is not covered
 * @param share the assessed share of the covered items, 0 to 1; 1 where none is covered
 */
public record Coverage(
        int items,
        int covered,
        int assessed,
        int unassessed,
        int unusable,
        int exempt,
        int notCovered,
        BigDecimal share) {}
