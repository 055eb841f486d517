/**
 * The only place that knows SQL: proposals with their versions, assessments, the rule sets they were made under, meetings with
 * their agendas, every run over them, overrides, what was
 * decided, and notices.
 *
 * <p>What was returned from a call has been written: PostgreSQL sees to that itself, and so does H2 with a write delay of 0 (it
 * would otherwise write some commits half a second later, and lose them to a kill). Documents are kept as text exactly as
 * they came and went; a stored assessment is never written anew. Ids sort by time, so that the newest come first without a
 * further column. Versions are numbered by the unique constraint: who comes second tries again with the next number.
 *
 * <p>What only one of several instances may do at a time is done by the one that has the turn for it ({@code Turns}, on
 * ShedLock); that a set time of a meeting is run over once holds besides by a unique constraint.
 *
 * <p>The record of who did what ({@code KeptRecord}) is written in the transaction of the deed, at its very end and under the lock
 * of one row: so a deed and its entry are both there or neither is, numbers have no gaps, and nobody waits for longer than a
 * commit takes. That row is locked after all others, so nobody who has it waits for another. On PostgreSQL a trigger refuses to
 * change or delete an entry; on H2 the hashes alone show it.
 *
 * <p>A command that works on the store opens it by itself ({@code OpenStore}), with the beans and settings of the service, so that
 * both always mean the same database.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agenda", "docket", "portfolio", "json", "assessment", "proposal", "audit", "people"})
package org.equityimpact.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
