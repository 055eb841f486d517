package org.equityimpact.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Takes forms from our own pages alone: another site that is open in the same browser can send nothing. */
final class OwnForms implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && isForeign(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    /** A browser says where a form comes from; whoever is no browser says nothing and has no forms of others open. */
    private static boolean isForeign(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOurs(origin, request.getHeader(HttpHeaders.HOST));
    }

    private static boolean isOurs(String origin, @Nullable String host) {
        try {
            @Nullable String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equals(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
