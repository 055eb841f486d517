/** Work that a service does again and again by itself, from when it is ready until it stops. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.equityimpact.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
