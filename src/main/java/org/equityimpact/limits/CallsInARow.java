package org.equityimpact.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away who makes more calls than one caller may. */
final class CallsInARow implements HandlerInterceptor {

    /** Who is forgotten to make room begins anew, with more rather than less. */
    private static final int MOST_KNOWN = 100_000;

    /** What was turned away before a handler was chosen comes by a forward, and counts as well. */
    private static final Set<DispatcherType> COUNTED = Set.of(DispatcherType.REQUEST, DispatcherType.FORWARD);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Callers callers;
    private final LimitSettings settings;
    private final LoadingCache<String, Bucket> left;

    CallsInARow(Callers callers, LimitSettings settings) {
        this.callers = callers;
        this.settings = settings;
        this.left = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(unused -> bucket(settings));
    }

    private static Bucket bucket(LimitSettings settings) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.callsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (COUNTED.contains(request.getDispatcherType())) {
            ConsumptionProbe taken = left.get(callers.of(request)).tryConsumeAndReturnRemaining(1);
            if (!taken.isConsumed()) {
                throw tooMany(Duration.ofNanos(taken.getNanosToWaitForRefill()));
            }
        }
        return true;
    }

    private OverLimit tooMany(Duration wait) {
        return OverLimit.ofTheCaller(
                wait,
                "One caller may make %,d calls a second, and %,d at a stretch; these were more. Wait, then call again, or send many proposals as one batch."
                        .formatted(settings.callsPerSecond(), settings.burst()));
    }
}
