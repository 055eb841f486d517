package org.equityimpact.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what a browser sends from the page of another site, and what is meant for a name that is not ours (a site can give
 * its own name the address of this machine). A browser says where a call comes from; whoever is no browser says nothing, and has
 * no pages of others open.
 */
final class OwnSite extends OncePerRequestFilter {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");
    private static final Set<String> NAMES_OF_THE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> names;
    private final boolean anyName;

    /**
     * @param names by which the service is called, beside those of the machine itself
     * @param anyName whether any will do where none are told: a session counts under one name only
     */
    OwnSite(List<String> names, boolean anyName) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.anyName = anyName && names.isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOurName(request)) {
            Refusals.answer(misdirected(request), request, response);
        } else if (isForeign(request)) {
            Refusals.answer(
                    new Refusal(
                            Refusal.Why.FOREIGN,
                            "The call came from the page of another site. Only pages of this service, and programmes that are no browser, may make it."),
                    request,
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOurName(HttpServletRequest request) {
        String name = request.getServerName().toLowerCase(Locale.ROOT);
        return anyName || NAMES_OF_THE_MACHINE.contains(bracketed(name)) || names.contains(name);
    }

    private static String bracketed(String name) {
        return name.equals("::1") ? "[::1]" : name;
    }

    private static Refusal misdirected(HttpServletRequest request) {
        return new Refusal(
                Refusal.Why.MISDIRECTED,
                "\"%s\" is not a name of this service. Call it localhost or 127.0.0.1, or add the name to the setting equity.hosts."
                        .formatted(request.getServerName()));
    }

    private static boolean isForeign(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        boolean fromElsewhere = site != null && !FROM_HERE.contains(site);
        if (LOOKING.contains(request.getMethod())) {
            return fromElsewhere && !isFollowedLink(request);
        }
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return fromElsewhere || (origin != null && !isOurs(origin, request));
    }

    /** Another site may link here, which shows a page and does nothing. */
    private static boolean isFollowedLink(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var from = URI.create(origin);
            return from.getHost() != null
                    && from.getHost().equalsIgnoreCase(bracketed(request.getServerName()))
                    && request.getScheme().equals(from.getScheme())
                    && request.getServerPort() == port(from);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return "https".equals(origin.getScheme()) ? 443 : 80;
    }
}
