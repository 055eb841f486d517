/**
 * A chart per indicator for people to look at, as SVG, as PNG and as a page, with the same data as a table: a screen, never a
 * finding.
 *
 * <p>Only what the computed disparities show is drawn; the indicator gives the words (name, source, period) and no figure. A
 * drawing is laid out without a font at hand, so that it has the same bytes everywhere and labels have room in the fonts that
 * browsers take; PNG alone needs fonts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"facts", "facts :: disparity", "proposal"})
package org.equityimpact.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
