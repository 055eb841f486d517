package org.equityimpact.screening;

import org.equityimpact.docket.Docket;
import org.equityimpact.store.ScreeningRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a meeting was screened. It is published in the transaction that writes the run down, and again where that must be
 * tried again: what a listener writes to the store is written with the run or not at all. Whoever does anything else listens to
 * the end of the transaction.
 *
 * @param before the docket of the screening before; null where there is none that can be read
 */
public record Screened(
        ScreeningRecord screening, Docket docket, @Nullable Docket before) {}
