/** The pages on which people say who they are, look after their account and tokens, and after the people who may come in. */
@NullMarked
package org.equityimpact.pages.people;

import org.jspecify.annotations.NullMarked;
