package org.equityimpact.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/** Keeps one address from taking all threads of the server, be it by sending slowly, reading slowly, or asking much at once. */
final class CallsAtOnce extends ValveBase {

    private static final int TOO_MANY = 429;
    private static final Duration COME_AGAIN = Duration.ofSeconds(1);

    private final UnderWay calls;

    CallsAtOnce(LimitSettings settings) {
        super(true);
        calls = new UnderWay(settings.callsAtOnce());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRemoteAddr();
        if (isProbe(request)) {
            getNext().invoke(request, response);
        } else if (calls.begin(address)) {
            try {
                getNext().invoke(request, response);
            } finally {
                calls.end(address);
            }
        } else {
            refuse(request, response);
        }
    }

    /** Whoever looks whether the service lives asks from the same machine as its callers. An address that is none is null. */
    private static boolean isProbe(Request request) {
        @Nullable String path = request.getRequestURI();
        return path != null
                && path.startsWith("/actuator/health")
                && "GET".equals(request.getMethod())
                && bringsNothing(request);
    }

    /** What is brought along could be brought slowly. */
    private static boolean bringsNothing(Request request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    /** An error goes to nobody but to those who make pages and problem documents of it. */
    private void refuse(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(
                Refused.ATTRIBUTE,
                OverLimit.ofTheCaller(
                        COME_AGAIN,
                        "One address may have %d calls under way; this would be one more. Wait for answers, then call again."
                                .formatted(calls.most())));
        response.sendError(TOO_MANY);
        getNext().invoke(request, response);
    }
}
