package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Tells the browser that an answer needs nothing but what comes from here, and stands in no other page. */
final class SiteHeaders implements HeaderWriter {

    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The page on which calls are tried writes styles into itself; it comes from a library. */
    private static final String DESCRIPTION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What is no page loads nothing, even where a browser takes it for one. */
    private static final String DATA =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private static final String CACHE = "Cache-Control";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!response.containsHeader(CACHE)) {
            response.setHeader(CACHE, "private, no-cache");
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/swagger-ui")) {
            return DESCRIPTION;
        }
        return path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/") ? DATA : PAGES;
    }
}
