package org.equityimpact.entrance;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.people.Person;
import org.equityimpact.people.Role;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptPerson;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.KeptTokens;
import org.equityimpact.store.RefusedSignIns;

/** Looks after the people who may come in: adds them, gives them roles, and keeps them out. */
public final class Accounts {

    /** What an account looks like, in words. */
    public static final String SHAPE =
            "it has 2 to 100 letters, digits and . _ @ + -, and begins with a letter or digit";

    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,99}");

    private final KeptPeople people;
    private final KeptTokens tokens;
    private final RefusedSignIns refused;
    private final Passwords passwords;
    private final KeptRecord record;

    public Accounts(
            KeptPeople people, KeptTokens tokens, RefusedSignIns refused, Passwords passwords, KeptRecord record) {
        this.people = people;
        this.tokens = tokens;
        this.refused = refused;
        this.passwords = passwords;
        this.record = record;
    }

    /**
     * An account with a password just made up.
     *
     * @param password is told this once
     */
    public record Made(KeptPerson person, String password) {}

    /** Says that nobody would be left to look after people. */
    public static final class LastAdministrator extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LastAdministrator() {
            super("Somebody must remain who is an administrator.");
        }
    }

    /** Whether a text can be what somebody types to sign in. */
    public static boolean isAccount(String text) {
        return ACCOUNT.matcher(text).matches();
    }

    /** Adds somebody who signs in here; nothing where the account is taken. */
    public Optional<Made> add(String account, String name, Set<Role> roles) {
        String password = passwords.temporary();
        String hash = passwords.hash(password);
        return record.whole(() -> people.add(account, name, roles, hash).map(added -> {
            record.note(Deed.PERSON_ADDED, about(added).and("roles", Role.codes(roles)));
            return new Made(added, password);
        }));
    }

    /**
     * Gives somebody other roles, which count at once.
     *
     * @throws LastAdministrator when nobody else is one
     */
    public void giveRoles(KeptPerson person, Set<Role> roles) {
        change(() -> {
            if (!roles.contains(Role.ADMINISTRATOR)) {
                checkOthersRemain(person);
            }
            people.giveRoles(person.id(), roles);
            record.note(Deed.PERSON_CHANGED, about(person).and("what", "roles").and("roles", Role.codes(roles)));
        });
    }

    /**
     * Keeps somebody out from now on.
     *
     * @throws LastAdministrator when nobody else is one
     */
    public void close(KeptPerson person) {
        change(() -> {
            checkOthersRemain(person);
            people.close(person.id());
            tokens.revokeAll(person.id());
            noteChange(person, "closed");
        });
    }

    public void reopen(KeptPerson person) {
        change(() -> {
            people.reopen(person.id());
            noteChange(person, "reopened");
        });
    }

    /** Gives somebody a password to be changed, which ends their sessions, their tokens, and their waiting. */
    public Made resetPassword(KeptPerson person) {
        String password = passwords.temporary();
        String hash = passwords.hash(password);
        change(() -> {
            people.setTemporaryPassword(person.id(), hash);
            tokens.revokeAll(person.id());
            refused.succeeded(SignIn.nameHash(String.valueOf(person.account())));
            noteChange(person, "temporary-password");
        });
        return new Made(people.find(person.id()).orElseThrow(), password);
    }

    /** Changes somebody's own password; false where the one they have is another. */
    public boolean changePassword(Person person, String before, String after) {
        var kept = people.find(person.id()).orElseThrow();
        String known = kept.password();
        if (known == null || !passwords.matches(before, known)) {
            return false;
        }
        String hash = passwords.hash(after);
        change(() -> {
            people.setPassword(person.id(), hash);
            noteChange(kept, "own-password");
        });
        return true;
    }

    private void change(Runnable deed) {
        record.whole(() -> {
            deed.run();
            return people;
        });
    }

    private void noteChange(KeptPerson person, String what) {
        record.note(Deed.PERSON_CHANGED, about(person).and("what", what));
    }

    private static About about(KeptPerson person) {
        return About.of("person", person.id());
    }

    private void checkOthersRemain(KeptPerson person) {
        boolean isOne = person.roles().contains(Role.ADMINISTRATOR) && !person.isClosed();
        if (isOne && people.openWith(Role.ADMINISTRATOR) == 1) {
            throw new LastAdministrator();
        }
    }
}
