package org.equityimpact.store;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.equityimpact.people.Person;
import org.equityimpact.people.Right;
import org.equityimpact.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in, or once might.
 *
 * @param account what they type to sign in here; null where an issuer vouches for them
 * @param password its hash; null where an issuer vouches for them
 * @param passwordIsTemporary whether they must change it before anything else
 * @param edition a session that began with another one counts no more
 */
public record KeptPerson(
        String id,
        String name,
        @Nullable String account,
        @Nullable String password,
        boolean passwordIsTemporary,
        @Nullable String issuer,
        @Nullable String subject,
        Set<Role> roles,
        int edition,
        Instant addedAt,
        @Nullable Instant signedInAt,
        @Nullable Instant closedAt) {

    public KeptPerson {
        roles = Set.copyOf(roles);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** The same one, as one who acts; with a password to be changed they may do nothing before. */
    public Person person() {
        var person = Person.of(id, name, roles);
        return passwordIsTemporary ? person.with(EnumSet.of(Right.OWN_ACCOUNT)) : person;
    }

    /** Hashes stay out of logs. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(name, id);
    }
}
