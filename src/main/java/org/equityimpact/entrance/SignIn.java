package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Sha256;
import org.equityimpact.people.Person;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptPerson;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.RefusedSignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Lets people in who have an account here, and lets everybody out again. */
public final class SignIn {

    private final KeptPeople people;
    private final RefusedSignIns refused;
    private final Passwords passwords;
    private final SecurityContextRepository sessions;
    private final CsrfTokenRepository formTokens;
    private final KeptRecord record;
    private final WhoActs who;
    private final Duration idle;

    SignIn(
            KeptPeople people,
            RefusedSignIns refused,
            Passwords passwords,
            SecurityContextRepository sessions,
            CsrfTokenRepository formTokens,
            KeptRecord record,
            WhoActs who,
            Duration idle) {
        this.people = people;
        this.refused = refused;
        this.passwords = passwords;
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.record = record;
        this.who = who;
        this.idle = idle;
    }

    /**
     * How an attempt ended.
     *
     * @param person who came in; null where nobody did
     * @param waiting how long to wait before the next attempt; null where there is no need to
     */
    public record Attempt(
            @Nullable KeptPerson person, @Nullable Duration waiting) {}

    public Attempt attempt(String account, String password, HttpServletRequest request, HttpServletResponse response) {
        String name = nameHash(account);
        var wait = refused.attempt(name);
        if (wait.isPresent()) {
            return new Attempt(null, wait.get());
        }
        var person = people.ofAccount(account);
        if (!isRight(password, person.orElse(null))) {
            person.ifPresent(one -> noteRefusal(one, "wrong"));
            return new Attempt(null, null);
        }
        refused.succeeded(name);
        enter(person.orElseThrow(), null, request, response);
        return new Attempt(person.orElseThrow(), null);
    }

    /** By which attempts are counted, whether there is such an account or not. */
    static String nameHash(String account) {
        return Sha256.of(account.strip().toLowerCase(Locale.ROOT));
    }

    /** Notes who was refused. What was typed is not noted: it may be a password in the wrong field. */
    void noteRefusal(@Nullable KeptPerson person, String why) {
        record.note(
                Person.NOBODY,
                Deed.SIGN_IN_REFUSED,
                About.of("person", person == null ? null : person.id()).and("why", why));
    }

    /** Takes as long for a name that nobody has as for a wrong password. */
    private boolean isRight(String password, @Nullable KeptPerson person) {
        String hash = person == null ? null : person.password();
        return person == null || hash == null
                ? passwords.matchesNobody(password)
                : passwords.matches(password, hash) && !person.isClosed();
    }

    /** Lets somebody in who just said who they are. */
    void enter(KeptPerson person, @Nullable String idToken, HttpServletRequest request, HttpServletResponse response) {
        record.whole(() -> {
            people.signedIn(person.id());
            record.note(person.person(), Deed.SIGNED_IN, About.of("by", idToken == null ? "account" : "provider"));
            return person;
        });
        admit(person, idToken, request, response);
    }

    /** Gives somebody a session and a form token of their own. */
    private void admit(
            KeptPerson person, @Nullable String idToken, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
        formTokens.saveToken(null, request, response);
        sessions.saveContext(
                new SecurityContextImpl(new Admission(person.id(), person.edition(), idToken)), request, response);
    }

    /**
     * Begins an attempt to change somebody's own password, which waits like one to sign in.
     *
     * @return how long to wait before the next one; empty where it may go on
     */
    public Optional<Duration> attemptChange(Person person) {
        return refused.attempt(Sha256.of("own " + person.id()));
    }

    /** Goes on with the session after the person's own change of password, which ends the others. */
    public void stay(String person, HttpServletRequest request, HttpServletResponse response) {
        refused.succeeded(Sha256.of("own " + person));
        people.find(person).ifPresent(one -> admit(one, null, request, response));
    }

    /** Lets somebody out; the token by which the provider that vouched for them knows this sign-in, if one did. */
    Optional<String> signOut(HttpServletRequest request) {
        var kept = sessions.loadDeferredContext(request).get().getAuthentication();
        if (who.now().isNamed()) {
            record.note(Deed.SIGNED_OUT, About.NOTHING);
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return kept instanceof Admission admission ? Optional.ofNullable(admission.idToken()) : Optional.empty();
    }
}
