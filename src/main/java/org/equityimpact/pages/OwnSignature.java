package org.equityimpact.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.equityimpact.people.WhoActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has whoever signed in sign forms with their own name, whatever a form says of it: its field is {@code by} in all of them. */
final class OwnSignature extends OncePerRequestFilter {

    private static final String FIELD = "by";

    private final WhoActs who;

    OwnSignature(WhoActs who) {
        this.who = who;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getRequestURI().startsWith("/api/")
                || !who.now().isNamed();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Signed(request, who.now().name()), response);
    }

    private static final class Signed extends HttpServletRequestWrapper {

        private final String name;

        Signed(HttpServletRequest request, String name) {
            super(request);
            this.name = name;
        }

        @Override
        public @Nullable String getParameter(String asked) {
            return asked.equals(FIELD) ? name : super.getParameter(asked);
        }

        @Override
        public String @Nullable [] getParameterValues(String asked) {
            return asked.equals(FIELD) ? new String[] {name} : super.getParameterValues(asked);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var signed = new LinkedHashMap<>(super.getParameterMap());
            signed.put(FIELD, new String[] {name});
            return signed;
        }
    }
}
