/** The command line: one command per class, without a server or a database. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"rulecheck", "rules", "json", "assessment", "facts", "facts :: disparity", "proposal"})
package org.equityimpact.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
