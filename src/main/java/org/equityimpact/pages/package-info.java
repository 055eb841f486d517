/**
 * The pages for the three people who live with the product: analysts, policy staff, and cabinet.
 *
 * <p>Pages are made on the server and work without a script wherever a form can: a form posts, and the answer leads to a page
 * that can be read again. A little htmx brings what changes as one types. Nothing is built for the browser, and every page is
 * sent with a policy that lets no script, style or picture in but the service's own; so no template holds a script or a style.
 *
 * <p>Every word of a page stands in {@code messages/}, once for each language; a page of ours tells what comes from the rules or
 * from people as it was written, marked with its language. An area of pages has its own package, templates, style sheet and
 * messages of the same name. Pages use what the API uses and never the API itself.
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
            "archive",
            "publishing",
            "notices",
            "charts",
            "paper",
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
package org.equityimpact.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
