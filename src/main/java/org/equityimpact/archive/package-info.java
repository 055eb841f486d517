/** ZIP archives and paths from people who are not trusted: what an archive holds, file by file, and which paths stay in their folder. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.equityimpact.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
