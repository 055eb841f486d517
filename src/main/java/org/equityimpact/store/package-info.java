/** The only place that knows SQL: proposals with their versions, assessments, and the rule sets they were made under. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "proposal"})
package org.equityimpact.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
