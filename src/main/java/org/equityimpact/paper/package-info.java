/**
 * Sets pages on sheets as PDF: tagged, with bookmarks, and with its fonts in it. The only place that knows how.
 *
 * <p>What comes in is a whole page of well-formed markup that somebody else has filled; nothing is loaded from outside, pictures
 * come with the markup.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.equityimpact.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
