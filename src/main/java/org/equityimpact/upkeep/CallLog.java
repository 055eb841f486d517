package org.equityimpact.upkeep;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each call its id before anything else sees it, and a line in the log of calls where that is switched on. */
final class CallLog extends OncePerRequestFilter {

    private static final Logger CALLS = LoggerFactory.getLogger("equity.calls");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = id(request);
        response.setHeader(RequestId.HEADER, id.text());
        MDC.put(RequestId.NAME, id.text());
        long began = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                log(request, response, began);
            }
            MDC.remove(RequestId.NAME);
        }
    }

    /** A call that comes by again, because it failed, keeps its id. */
    private static RequestId id(HttpServletRequest request) {
        if (request.getAttribute(RequestId.NAME) instanceof RequestId known) {
            return known;
        }
        var id = RequestId.of(request.getHeader(RequestId.HEADER));
        request.setAttribute(RequestId.NAME, id);
        return id;
    }

    /** Without its parameters: they may hold what people look for. */
    private static void log(HttpServletRequest request, HttpServletResponse response, long began) {
        CALLS.info(
                "{} {} {} {} ms",
                request.getMethod(),
                request.getRequestURI(),
                response.getStatus(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
