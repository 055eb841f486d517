package org.equityimpact.store;

/**
 * A notice that the caller, and nobody else, is to send now.
 *
 * @param attempt the number of this attempt among all ever made
 * @param failedBefore how many attempts failed since it was queued, or since somebody last asked for another
 */
public record ClaimedNotice(Notice notice, int attempt, int failedBefore) {}
