package org.equityimpact.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.equityimpact.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises who makes a call: by its token, by the session of their browser, or because nobody else can be at the machine. */
final class Recognition extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final boolean signIn;
    private final Admissions admissions;
    private final Tokens tokens;

    Recognition(boolean signIn, Admissions admissions, Tokens tokens) {
        this.signIn = signIn;
        this.admissions = admissions;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        Optional<Person> person;
        try {
            person = recognised(token, request);
        } catch (DataAccessException | TransactionException away) {
            Refusals.answer(away, request, response);
            return;
        }
        enter(person);
        if (person.isPresent() || token == null) {
            chain.doFilter(request, response);
        } else {
            Refusals.answer(
                    new Refusal(
                            Refusal.Why.UNKNOWN,
                            "The token is not known, has run out, was revoked, or its owner may not come in any more."),
                    request,
                    response);
        }
    }

    private Optional<Person> recognised(@Nullable String token, HttpServletRequest request) {
        if (!signIn) {
            return Optional.of(Person.AT_THE_MACHINE);
        }
        return token == null ? admitted(request) : tokens.personOf(token);
    }

    /** Whoever was let in before, if they still may be; a session of one who may not is of no more use. */
    private Optional<Person> admitted(HttpServletRequest request) {
        @Nullable Authentication kept = SecurityContextHolder.getContext().getAuthentication();
        if (!(kept instanceof Admission admission)) {
            return Optional.empty();
        }
        var person = admissions.personOf(admission);
        if (person.isEmpty() && request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return person;
    }

    private static void enter(Optional<Person> person) {
        if (person.isPresent()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(new Entered(person.get())));
        } else {
            SecurityContextHolder.clearContext();
        }
    }

    /** The token in a header; programmes that know names and passwords only, such as calendars, send it as the password. */
    private static @Nullable String token(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String kind = header.toLowerCase(Locale.ROOT);
        if (kind.startsWith(BEARER)) {
            return header.substring(BEARER.length()).strip();
        }
        return kind.startsWith(BASIC)
                ? password(header.substring(BASIC.length()).strip())
                : header;
    }

    private static String password(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
