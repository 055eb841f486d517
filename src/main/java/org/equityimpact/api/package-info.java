/**
 * The service over HTTP, in JSON and problem details.
 *
 * <p>A body is read as bytes, up to the size limit and no further, and parsed by the one reader of submissions, so that HTTP,
 * batch and command line find the same mistakes. An answer is written once and goes out as those bytes, stored or not.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "entrance",
            "limits",
            "desk",
            "screening",
            "docket",
            "docket :: forms",
            "portfolio",
            "agenda",
            "publishing",
            "notices",
            "charts",
            "rulecheck",
            "store",
            "audit",
            "people",
            "rules",
            "spreadsheet",
            "json",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
