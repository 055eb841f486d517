package org.equityimpact.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps in mind where somebody was going while they are at the provider. */
final class DestinationFilter extends OncePerRequestFilter {

    private static final String TO_THE_PROVIDER = "/oauth2/authorization/" + ProviderConfiguration.REGISTRATION;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(TO_THE_PROVIDER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Destination.keepFor(request);
        chain.doFilter(request, response);
    }
}
