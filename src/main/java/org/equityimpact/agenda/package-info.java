/**
 * What a body has before it on a day, as it comes in: an agenda file, a folder, an archive, lines, or a calendar of meetings.
 *
 * <p>One bad item never costs the others: whatever is wrong with an item (a file that is missing, JSON that is broken, a
 * reference that stands twice) becomes its matter, with words for it, and the agenda is read on. Only an agenda that cannot be
 * read at all is refused. Nothing here judges; a proposal is kept as the bytes that were submitted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "json", "proposal"})
package org.equityimpact.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
