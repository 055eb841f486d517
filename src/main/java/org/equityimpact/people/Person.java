package org.equityimpact.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts.
 *
 * @param id by which they are known for ever; names change
 * @param name as others read it
 * @param rights what they may do by the way they came in: a token may carry less than their roles
 * @param token the id of the token they came in with; null where they came in without one
 */
public record Person(
        String id,
        String name,
        Set<Role> roles,
        Set<Right> rights,
        @Nullable String token) {

    /** The service itself, when nobody asked it to: the clock, an edited folder. */
    public static final Person SERVICE = new Person("service", "the service", Set.of(), Set.of(), null);

    /** Whoever is at the machine of a service that nobody else can reach: nobody is asked who they are. */
    public static final Person AT_THE_MACHINE = new Person(
            "at-the-machine",
            "the person at the machine",
            EnumSet.allOf(Role.class),
            EnumSet.complementOf(EnumSet.of(Right.OWN_ACCOUNT, Right.MANAGE_PEOPLE)),
            null);

    /** Whoever has not said yet who they are. */
    public static final Person NOBODY = new Person("nobody", "nobody", Set.of(), Set.of(), null);

    public Person {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }

    /** Somebody with all the rights of their roles. */
    public static Person of(String id, String name, Set<Role> roles) {
        return new Person(id, name, roles, rightsOf(roles), null);
    }

    /** The same one, come in with a token that carries some rights; those they do not have it cannot carry. */
    public Person with(String token, Set<Right> carried) {
        return new Person(id, name, roles, both(rights, carried), token);
    }

    /** The same one with no rights but some. */
    public Person with(Set<Right> only) {
        return new Person(id, name, roles, both(rights, only), token);
    }

    /** The name under which they do something: their own where it is known, or else the one that they say. */
    public @Nullable String signing(@Nullable String said) {
        return isNamed() ? name : said;
    }

    /** Whether they sign by another name than their own. */
    public boolean isAnother(@Nullable String said) {
        return isNamed() && said != null && !said.isBlank() && !said.strip().equalsIgnoreCase(name);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Whether it is known who this is. */
    public boolean isNamed() {
        return !Set.of(SERVICE.id, AT_THE_MACHINE.id, NOBODY.id).contains(id);
    }

    private static Set<Right> both(Set<Right> some, Set<Right> others) {
        var left = EnumSet.noneOf(Right.class);
        left.addAll(some);
        left.retainAll(others);
        return left;
    }

    private static Set<Right> rightsOf(Set<Role> roles) {
        var rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(role.rights()));
        return Collections.unmodifiableSet(rights);
    }
}
