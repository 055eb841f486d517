package org.equityimpact.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is to the public body, and the rights that come with it. */
public enum Role {
    ANALYST(Right.PREPARE, Right.SUBMIT, Right.PLAN),
    POLICY(Right.WRITE_RULES, Right.PUBLISH_RULES),
    REVIEWER(Right.PREPARE, Right.REVIEW, Right.RELEASE),
    CABINET(Right.RELEASE, Right.PLAN, Right.DECIDE),
    ADMINISTRATOR(Right.READ_RECORD, Right.MANAGE_PEOPLE, Right.OPERATE);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and nobody else holds it
    private final Set<Right> rights;

    Role(Right... beyondReading) {
        var all = EnumSet.of(Right.READ, Right.OWN_ACCOUNT);
        all.addAll(Arrays.asList(beyondReading));
        this.rights = Collections.unmodifiableSet(all);
    }

    public Set<Right> rights() {
        return rights;
    }

    /** As settings, commands and texts name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of several, with commas between, in the order of the roles. */
    public static String codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
    }

    /** The role of a name; empty where there is none. */
    public static Optional<Role> named(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
