/**
 * Meetings, and the clock that screens them: every agenda is looked at in time, without anybody asking.
 *
 * <p>A run rests on four things: the agenda, the newest versions of what is on it, the overrides in force on the day, and the
 * rules. What they were is kept with the run as its fingerprint; whoever wants to know whether a docket is still current
 * compares fingerprints and screens nothing. When set times are due follows from the meeting and the recorded runs alone, so
 * that nothing is lost when no instance was up. A run belongs to the instance that has the turn for the meeting, and a set time
 * to one run by a unique key; who takes a turn and finds a run that never ended knows that its instance is gone, and does
 * it again. {@code Screened} is published in the transaction that writes down a run: what a listener writes then is written
 * with it or not at all.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "people",
            "notices",
            "rounds",
            "store",
            "portfolio",
            "docket",
            "agenda",
            "json",
            "assessment",
            "facts",
            "facts :: disparity",
            "proposal"
        })
package org.equityimpact.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
