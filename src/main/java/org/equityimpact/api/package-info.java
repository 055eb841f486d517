/** The service over HTTP, in JSON and problem details. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "rulecheck",
            "store",
            "rules",
            "json",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
