package org.equityimpact.upkeep;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts the id of the call into problems of ours, so that whoever reports one names the lines of the log that tell of it. */
@ControllerAdvice
class IdOfOurFaults implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String id = MDC.get(RequestId.NAME);
        if (id != null
                && body instanceof ProblemDetail problem
                && problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            problem.setProperty(RequestId.NAME, id);
        }
        return body;
    }
}
