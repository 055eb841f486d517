/**
 * The command line: one command per class, without a server; all but those that work on the store without a database.
 *
 * <p>Standard output carries answers and nothing else; what is wrong with the input, and the progress of long work, goes to
 * standard error. Text that comes from a proposal is shown without control characters, because a terminal would obey them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "entrance",
            "people",
            "store",
            "audit",
            "docket",
            "docket :: forms",
            "agenda",
            "charts",
            "rulecheck",
            "signing",
            "rules",
            "spreadsheet",
            "json",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
