/** One jar, two faces: the service and the command line. */
@NullMarked
package org.equityimpact;

import org.jspecify.annotations.NullMarked;
