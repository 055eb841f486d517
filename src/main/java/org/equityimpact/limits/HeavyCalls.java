package org.equityimpact.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.equityimpact.limits.HeavyWork.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives calls that are heavy work a place for as long as they last. */
final class HeavyCalls implements HandlerInterceptor {

    private static final String PLACE = HeavyCalls.class.getName();

    private final HeavyWork work;

    HeavyCalls(HeavyWork work) {
        this.work = work;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        @Nullable Heavy heavy = handler instanceof HandlerMethod call ? call.getMethodAnnotation(Heavy.class) : null;
        if (heavy != null && isHeavy(heavy, request)) {
            request.setAttribute(PLACE, work.begin(heavy.value()));
        }
        return true;
    }

    private static boolean isHeavy(Heavy heavy, HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 || length > heavy.aboveBytes();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception error) {
        if (request.getAttribute(PLACE) instanceof Place place) {
            request.removeAttribute(PLACE);
            place.leave();
        }
    }
}
