/**
 * The record of who did what: its entries, and how it is found out whether anybody has bent it.
 *
 * <p>Every entry holds the hash of the one before it, and its own: SHA-256 over itself as JSON on one line, in UTF-8, without
 * the hash, in this order: {@code number}, {@code at} (UTC, with milliseconds), {@code who} ({@code id}, {@code name}, and
 * {@code token} where there was one), {@code deed}, {@code about} (by name), {@code previous}. An export writes that very line
 * with {@code hash} at its end, so that any tool can check it. The first entry has number 1 and 64 noughts before it.
 *
 * <p>A chain proves that nothing within it was changed, taken out, put in or moved. It cannot prove that its end was not cut
 * off, nor that it was not written anew from some place on: whoever can do that makes the hashes fit. That shows only against
 * something kept elsewhere, a number with its hash or an earlier export, and so both can be given.
 *
 * <p>An entry names things by ids, versions, codes and hashes, and never says what stands in them: the record is read by
 * people who may not see a withheld figure, and it can never be cleaned of one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "people")
package org.equityimpact.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
