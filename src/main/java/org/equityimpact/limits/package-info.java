/**
 * How much one caller may ask of the service, so that the others notice nothing.
 *
 * <p>A call passes three gates. At the door, before a byte of its body is read, counts how many calls its address has under way:
 * neither slow bodies nor slow readers of answers can take all the threads. Then, once it is known who calls, counts how many
 * calls came one after another. Last, work that keeps a processor or much memory busy ({@code Heavy}) is done a few at a time;
 * whoever comes later waits a moment and is then told when to come again. Nothing queues without bound, and a refusal says what
 * is allowed.
 *
 * <p>Bodies are watched where the server reads them, because forms are read by the server itself. What counts is how long the
 * service waits for the caller and not how long the caller waits for the service; so a batch may take all day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package org.equityimpact.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
