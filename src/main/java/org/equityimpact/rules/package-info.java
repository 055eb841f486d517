/** The only place that knows Drools: the rule folder read, checked, built and held in force. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"assessment", "facts", "facts :: disparity", "proposal", "spreadsheet :: cells"})
package org.equityimpact.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
