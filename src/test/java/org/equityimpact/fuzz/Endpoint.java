package org.equityimpact.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.limits.Heavy;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * One call or page, as the service itself knows it.
 *
 * @param consumes the kinds of bodies it takes; none for a page, which takes forms
 */
record Endpoint(String method, String pattern, List<String> parameters, List<String> consumes, boolean isHeavy) {

    static List<Endpoint> all(Map<RequestMappingInfo, HandlerMethod> handlers) {
        var all = new ArrayList<Endpoint>();
        handlers.forEach((info, handler) -> {
            for (String pattern : info.getPatternValues()) {
                for (String method : methods(info)) {
                    all.add(new Endpoint(
                            method,
                            pattern,
                            parameters(handler),
                            info.getConsumesCondition().getConsumableMediaTypes().stream()
                                    .map(Object::toString)
                                    .toList(),
                            handler.hasMethodAnnotation(Heavy.class)));
                }
            }
        });
        all.sort((one, other) -> one.toString().compareTo(other.toString()));
        return all;
    }

    private static List<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(Enum::name).toList();
    }

    private static List<String> parameters(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter ->
                        Objects.requireNonNull(parameter.getParameter().getName()))
                .toList();
    }
}
