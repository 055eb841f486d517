/** Conditions as rules write them, parsed, and how they hold of facts in each reading. */
@NullMarked
package org.equityimpact.rules.condition;

import org.jspecify.annotations.NullMarked;
