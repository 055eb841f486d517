/** Who comes in, by which door, and who stays outside. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package org.equityimpact.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
