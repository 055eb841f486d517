/**
 * Who vouches for a rule set: Ed25519 signatures over its version and its files, and the keys that are trusted. A signature lies
 * beside the rules and is no part of their version, so that a set is the same set whoever signs it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "rules")
package org.equityimpact.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
