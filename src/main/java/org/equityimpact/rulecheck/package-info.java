/** Is this rule folder fit to go live? The cases beside the rules, and what they show. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rules", "json", "assessment", "facts", "facts :: disparity", "proposal"})
package org.equityimpact.rulecheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
