/** The words a rule may use: a proposal laid out as facts with three-valued properties, and the arithmetic of disparity. */
@NullMarked
@ApplicationModule(allowedDependencies = {"proposal"})
package org.equityimpact.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
