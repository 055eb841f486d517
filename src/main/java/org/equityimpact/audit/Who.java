package org.equityimpact.audit;

import org.equityimpact.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it was known then.
 *
 * @param token the id of the token they came in with; null where they came in without one
 */
public record Who(String id, String name, @Nullable String token) {

    public static Who of(Person person) {
        return new Who(person.id(), person.name(), person.token());
    }
}
