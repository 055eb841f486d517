/**
 * What a meeting needs to know of its agenda: every item screened, what stands against it, what to ask, and what the items
 * do together.
 *
 * <p>The outcome of an item is what the assessor says and nothing else; beside it stands the clearance, which knows of earlier
 * versions and of overrides. A docket is plain data made in one pass from an agenda, the rules and what is recorded from
 * before; every form of it (JSON, text, CSV, page, print) shows that data and works out nothing. Items stand in the order of
 * what stops them and then of the agenda: it is no ranking of people, schools or places.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "charts",
            "paper",
            "json",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
