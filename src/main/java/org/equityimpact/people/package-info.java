/**
 * Who acts, and what they may do: roles as a public body has them, and the rights that come with each.
 *
 * <p>Every call and page names the one right that it needs ({@code Needs}); one that names none is open to nobody. Rights are
 * given by role and never one by one, so that the table in the README says all there is to say. Roles add up, and no role holds
 * them all: an administrator looks after people and the record, and neither submits nor releases.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.equityimpact.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
