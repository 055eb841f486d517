package org.equityimpact.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Tells why a call was refused before anybody could look at it. */
public final class Refused {

    static final String ATTRIBUTE = OverLimit.class.getName();

    private Refused() {}

    /** The limit that a call was over at the door; empty where it was within all. */
    public static Optional<OverLimit> atTheDoor(HttpServletRequest request) {
        return Optional.ofNullable((OverLimit) request.getAttribute(ATTRIBUTE));
    }

    /** The status for a form that the server would not read: too slow, too large or broken; null where that is not the cause. */
    public static @Nullable HttpStatus asForm(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException refused) {
                return HttpStatus.resolve(refused.getErrorCode());
            }
        }
        return null;
    }
}
