/**
 * How the service fares, told to those who look after it: health, figures, and the log of single calls.
 *
 * <p>Health tells each part by itself: rules, database, disk, clock, notices. A service that can still be read stays ready, so
 * that only the loss of the database, or rules that are not ready, takes it out of a balancer; liveness hangs on none of
 * them, for no restart mends a disk. What stands behind a status is shown to those alone who operate the service.
 *
 * <p>No figure and no line of a log names people, organisations or proposals, nor what they look for: addresses are logged
 * without their parameters. Every call has an id, given back in its answer, in problems of ours and in each line that was
 * logged on the way.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"publishing", "notices", "rounds", "store", "audit"})
package org.equityimpact.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
