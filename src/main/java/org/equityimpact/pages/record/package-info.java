/** The pages of those who look after the record of who did what. */
@NullMarked
package org.equityimpact.pages.record;

import org.jspecify.annotations.NullMarked;
