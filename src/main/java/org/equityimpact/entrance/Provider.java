package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.people.Role;
import org.equityimpact.store.KeptPeople;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Lets people in for whom an OpenID Connect provider vouches, with the roles that it tells. */
final class Provider implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int LONGEST_NAME = 300;

    private final SignInSettings.Oidc settings;
    private final KeptPeople people;
    private final SignIn signIn;

    Provider(SignInSettings.Oidc settings, KeptPeople people, SignIn signIn) {
        this.settings = settings;
        this.people = people;
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var roles = roles(user);
        String to = Destination.takenFrom(request);
        if (roles.isEmpty() && !people.knows(settings.issuer(), subject(user))) {
            signIn.noteRefusal(null, "no-role");
            leave(request, response, "no-role");
            return;
        }
        var person = people.vouchedFor(settings.issuer(), subject(user), name(user), roles);
        if (roles.isEmpty()) {
            // what they had is theirs no more, in every session and token
            signIn.noteRefusal(person, "no-role");
            leave(request, response, "no-role");
            return;
        }
        if (person.isClosed()) {
            signIn.noteRefusal(person, "closed");
            leave(request, response, "closed");
            return;
        }
        signIn.enter(person, user.getIdToken().getTokenValue(), request, response);
        response.sendRedirect(to);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("A sign-in by the provider failed: {}", failure.getMessage());
        response.sendRedirect("/sign-in?problem=provider");
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        request.getSession().invalidate();
        response.sendRedirect("/sign-in?problem=" + problem);
    }

    private Set<Role> roles(OidcUser user) {
        var told = told(user.getClaim(settings.rolesClaim()));
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            var names = settings.roles().getOrDefault(role.code(), List.of(role.code()));
            if (names.stream().anyMatch(told::contains)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** A claim of several values is a list with most providers, and words in one text with some. */
    private static Set<String> told(@Nullable Object claim) {
        var values = new HashSet<String>();
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> values.add(String.valueOf(one)));
        } else if (claim != null) {
            values.addAll(List.of(String.valueOf(claim).split("[ ,]+")));
        }
        return values;
    }

    /** Every OpenID Connect provider tells one. */
    private static String subject(OidcUser user) {
        return Objects.requireNonNull(user.getSubject());
    }

    private static String name(OidcUser user) {
        String name = Optional.ofNullable(user.getFullName())
                .or(() -> Optional.ofNullable(user.getPreferredUsername()))
                .or(() -> Optional.ofNullable(user.getEmail()))
                .orElseGet(() -> subject(user));
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
