/** What is asked: the proposed decision as submitted, every part that may be absent nullable, every value one that cannot be wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.equityimpact.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
