/** Where submissions come in, over whatever adapter: read, judged by the rules in force, drawn, and kept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "people",
            "charts",
            "store",
            "spreadsheet",
            "json",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
