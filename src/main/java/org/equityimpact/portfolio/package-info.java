/**
 * What the screened decisions of a year show together: how they came out, what is found again and again, who is left out,
 * and what was decided against advice.
 *
 * <p>A decision counts once, as its newest docket shows it, however many meetings it came before. Counts are of decisions and
 * never of people; it is no ranking of units, schools or people, and a unit stands in it with the number of its decisions.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"docket", "agenda", "charts", "json", "assessment", "facts", "facts :: disparity"})
package org.equityimpact.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
