package org.equityimpact.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.entrance.Refusal;
import org.equityimpact.limits.OverLimit;
import org.equityimpact.limits.Refused;
import org.equityimpact.people.OwnWork;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.OutcomeUnknown;
import org.equityimpact.store.StoreFull;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what goes wrong on the way to a page with a page that says so in plain words. The API answers for itself. */
final class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final String OUR_PACKAGE = PageErrors.class.getPackageName();

    private final Supplier<? extends RuleBook> rulesInForce;
    private final WhoActs who;

    PageErrors(Supplier<? extends RuleBook> rulesInForce, WhoActs who) {
        this.rulesInForce = rulesInForce;
        this.who = who;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!isOfAPage(handler) && !isWantedAsPage(request)) {
            return null;
        }
        HttpStatusCode status = status(error);
        if (error instanceof OverLimit over) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(over.seconds()));
        } else if (status.is5xxServerError()) {
            LOG.error("A page could not be made", error);
        }
        var page = new ModelAndView("site/error");
        page.setStatus(status);
        page.addAllObjects(Map.of(
                "frame",
                Frame.of(request, rulesInForce, who.now()),
                "rulesLanguage",
                Languages.OF_RULES,
                "kind",
                kind(error, status),
                "words",
                error instanceof BadRequest bad ? bad.words() : ""));
        return page;
    }

    private static boolean isOfAPage(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(OUR_PACKAGE);
    }

    private static boolean isWantedAsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !address(request).startsWith("/api/")
                && !address(request).startsWith("/actuator");
    }

    /** What was asked for, also where an error or a refusal was brought here. */
    private static String address(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(request.getRequestURI());
    }

    private static HttpStatusCode status(Exception error) {
        if (error instanceof OverLimit over) {
            return over.isOfTheCaller() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
        }
        @Nullable HttpStatus ofForm = Refused.asForm(error);
        if (ofForm != null) {
            return ofForm;
        }
        if (error instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        if (error instanceof OwnWork) {
            return HttpStatus.FORBIDDEN;
        }
        if (error instanceof TypeMismatchException || error instanceof MultipartException) {
            return HttpStatus.BAD_REQUEST;
        }
        if (error instanceof StoreFull) {
            return HttpStatus.INSUFFICIENT_STORAGE;
        }
        boolean storeIsAway = error instanceof CannotCreateTransactionException
                || error instanceof OutcomeUnknown
                || error instanceof DataAccessResourceFailureException
                || error instanceof TransientDataAccessException;
        return storeIsAway ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** By which the words are chosen. */
    private static String kind(Exception error, HttpStatusCode status) {
        if (error instanceof Refusal refusal) {
            return refusal.why().code();
        }
        if (error instanceof OwnWork) {
            return "own-work";
        }
        if (error instanceof OverLimit over && !over.isOfTheCaller()) {
            return "busy";
        }
        return switch (status.value()) {
            case 404 -> "missing";
            case 408 -> "slow";
            case 413 -> "large";
            case 429 -> "much";
            case 503 -> "store";
            case 507 -> "full";
            default -> status.is4xxClientError() ? "request" : "fault";
        };
    }
}
