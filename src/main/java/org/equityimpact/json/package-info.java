/** JSON as clients see it: a submission read with all its mistakes at once, an assessment written, the schema. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "facts", "facts :: disparity", "proposal"})
package org.equityimpact.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
