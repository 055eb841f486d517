/** The heart: findings, figures, gates, outcome and the way out, from what the rules reported. */
@NullMarked
@ApplicationModule(allowedDependencies = {"facts", "facts :: disparity", "proposal"})
package org.equityimpact.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
