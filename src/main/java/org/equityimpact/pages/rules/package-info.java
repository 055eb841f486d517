/**
 * The pages of those who own the rules: the catalogue, working copies with their editor, tables, publishing, and history.
 *
 * <p>Whatever is changed here is changed in a working copy, which counts nowhere. It becomes rules in one way alone, through
 * {@code publishing}, and only as it was looked at. A working copy keeps what it changes of the set that it was taken from; where
 * another set has gone live meanwhile, it is carried over before it can be published, so that nobody's change is lost unseen.
 */
@NullMarked
package org.equityimpact.pages.rules;

import org.jspecify.annotations.NullMarked;
