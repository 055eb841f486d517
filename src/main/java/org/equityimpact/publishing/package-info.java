/**
 * Which rules are in force: taken from the folder, published, gone back to, and never without having been found fit.
 *
 * <p>There is one way into force, whoever asks: the set is checked, its cases are run (those of a candidate decide), it judges every sample once, it is kept,
 * its going live is written down, and only then is the one reference swapped. So an assessment can always name a kept set, and
 * whatever fails on the way leaves the last good set serving. What lies in the folder is not what is in force when somebody
 * published or went back; the folder gets its say again when it holds another set than it did then. The same holds for a start,
 * because the set that lay in the folder is written down with each going live. The folder is looked at as a whole and by its
 * contents, not by events: that also sees a link turned to another release, a file system over the net and an editor that
 * writes a file in three steps. An instance that shares its store with others takes over what went live through them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "people",
            "rulecheck",
            "rounds",
            "signing",
            "store",
            "rules",
            "json",
            "archive",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
