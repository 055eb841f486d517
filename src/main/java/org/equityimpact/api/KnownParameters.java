package org.equityimpact.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a call does not know: whoever writes {@code dryrun} did not mean to have something stored. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call) {
            List<String> known = parameters(call);
            request.getParameterMap().forEach((name, values) -> refuseUnlessKnown(name, values, known));
        }
        return true;
    }

    private static List<String> parameters(HandlerMethod call) {
        return Arrays.stream(call.getMethodParameters())
                .flatMap(KnownParameters::names)
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (TableParameters.areTakenBy(parameter)) {
            return TableParameters.names().stream();
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(Objects.requireNonNull(parameter.getParameter().getName()))
                : Stream.empty();
    }

    private static void refuseUnlessKnown(String name, String[] values, List<String> known) {
        if (!known.contains(name)) {
            throw new BadParameter("\"%s\" is not a parameter of this call; %s."
                    .formatted(name, known.isEmpty() ? "it has none" : "it has " + String.join(", ", known)));
        }
        if (values.length > 1) {
            throw new BadParameter("\"%s\" is given %d times; once is allowed.".formatted(name, values.length));
        }
        if (values[0].indexOf('\0') >= 0) {
            throw new BadParameter("\"%s\" may not hold the character U+0000.".formatted(name));
        }
    }
}
