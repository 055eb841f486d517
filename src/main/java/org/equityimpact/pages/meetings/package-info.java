/** The pages of a cabinet: meetings and their dockets, what was decided and released, the calendar, and the portfolio. */
@NullMarked
package org.equityimpact.pages.meetings;

import org.jspecify.annotations.NullMarked;
