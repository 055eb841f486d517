/**
 * Tables of groups as people keep them, in CSV or a workbook, turned into the indicators of a submission and back.
 *
 * <p>A table becomes JSON first and goes through the one reader of submissions, so that a mistake is the same mistake with the same
 * words wherever it is made; here it gets the cell that it stands in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"json", "proposal"})
package org.equityimpact.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
