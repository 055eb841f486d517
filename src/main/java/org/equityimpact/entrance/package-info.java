/**
 * Who comes in, by which door, and who stays outside.
 *
 * <p>Without sign-in the service listens to its own machine only, and whoever is there may do everything; a service that
 * others can reach does not start without sign-in. A browser is the one caller that others can make call: so what comes from the
 * page of another site is turned away before anything looks at it ({@code OwnSite}), and a form must bring the token that its
 * page was given.
 *
 * <p>A session holds nothing but who came in; name, roles and whether they still may come are looked up for each call, so that a
 * change counts at once and on every instance. A handler without {@code Needs} is open to nobody ({@code RightsAtTheDoor}).
 * Refusals that come before a handler is chosen are forwarded to one ({@code Refusals}), so that a page answers pages and a
 * problem document answers calls, whoever refuses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "audit", "store"})
package org.equityimpact.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
