/**
 * Tells people and programmes what a screening found: by mail, by webhooks, and in feeds that they fetch.
 *
 * <p>A screening is announced once; what is to go out is written down before anything goes, and goes from there. Mail is sent at
 * most once: an attempt whose end nobody knows (a kill, a connection that broke after the text had gone) stays uncertain until a
 * person asks for it again. A webhook goes out at least once, always under the same delivery id, by which a receiver drops a
 * repeat. Neither mail nor webhook keeps anything secret in the store: a notice names a webhook, and the settings know it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"docket", "docket :: forms", "agenda", "rounds", "store", "json", "assessment"})
package org.equityimpact.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
