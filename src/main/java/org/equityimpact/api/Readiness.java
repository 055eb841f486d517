package org.equityimpact.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns calls away until the rules are warm. */
final class Readiness implements HandlerInterceptor {

    private final ApplicationAvailability availability;

    Readiness(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            throw new NotReady();
        }
        return true;
    }
}
