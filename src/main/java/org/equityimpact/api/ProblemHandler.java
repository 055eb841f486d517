package org.equityimpact.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.equityimpact.agenda.InvalidAgenda;
import org.equityimpact.agenda.InvalidCalendar;
import org.equityimpact.assessment.RuleTooCostly;
import org.equityimpact.charts.NoFonts;
import org.equityimpact.desk.InvalidBody;
import org.equityimpact.docket.forms.TooLongToPrint;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.limits.OverLimit;
import org.equityimpact.limits.SlowBody;
import org.equityimpact.notices.CannotRetry;
import org.equityimpact.people.OwnWork;
import org.equityimpact.publishing.SecondPersonNeeded;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.screening.CannotScreen;
import org.equityimpact.spreadsheet.InvalidTable;
import org.equityimpact.store.KeyReused;
import org.equityimpact.store.OutcomeUnknown;
import org.equityimpact.store.StoreFull;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers whatever goes wrong with a problem document: the one home of errors over HTTP. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableJson unreadable) {
        return Problems.of(unreadable);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidProposal invalid) {
        return Problems.of(invalid);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidBody invalid) {
        return Problems.of(invalid);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidTable invalid) {
        return Problems.of(invalid);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidAgenda invalid) {
        return Problems.of(invalid);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidCalendar invalid) {
        return Problems.of(invalid);
    }

    @ExceptionHandler
    ProblemDetail secondPersonNeeded(SecondPersonNeeded needed) {
        return Problems.of(needed);
    }

    @ExceptionHandler
    ProblemDetail ownWork(OwnWork own) {
        return Problems.of(own);
    }

    @ExceptionHandler
    ProblemDetail cannotRetry(CannotRetry late) {
        return Problems.of(late);
    }

    @ExceptionHandler
    ProblemDetail unfit(BrokenRules broken) {
        return Problems.of(broken);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge large) {
        return Problems.of(large);
    }

    @ExceptionHandler
    ProblemDetail tooLongToPrint(TooLongToPrint tooLong) {
        return Problems.of(tooLong);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound nothing) {
        return Problems.of(nothing);
    }

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter parameter) {
        return Problems.of(parameter);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReady(NotReady early) {
        ProblemDetail problem = Problems.of(early);
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overLimit(OverLimit over, HttpServletRequest request) {
        ProblemDetail problem = at(request, Problems.of(over));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(over.seconds()))
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail slow(SlowBody slow) {
        return Problems.of(slow);
    }

    /** Parameters and forms that the server would not read. */
    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException refused) {
        return Problems.of(HttpStatusCode.valueOf(refused.getErrorCode()));
    }

    /** A form where none is taken, or one that cannot be told from what is around it. */
    @ExceptionHandler
    ProblemDetail noForm(MultipartException broken) {
        return Problems.of(HttpStatus.BAD_REQUEST);
    }

    /** Where an answer was on its way already, nobody is left to be told. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> outOfReach(
            OutOfReach refused, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        return ResponseEntity.status(refused.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(at(request, Problems.of(refused.getStatusCode())));
    }

    /** Where the call went, which is not where an error is answered. */
    private static ProblemDetail at(HttpServletRequest request, ProblemDetail problem) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
            problem.setInstance(URI.create(address));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail ruleTooCostly(RuleTooCostly rule) {
        LOG.error("An assessment was given up", rule);
        return Problems.of(rule);
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict conflict) {
        return Problems.of(conflict);
    }

    @ExceptionHandler
    ProblemDetail keyReused(KeyReused reused) {
        return Problems.of(reused);
    }

    @ExceptionHandler
    ProblemDetail full(StoreFull full) {
        LOG.error("Nothing is taken in: {}", full.getMessage());
        return Problems.of(full);
    }

    @ExceptionHandler
    ProblemDetail outcomeUnknown(OutcomeUnknown lost) {
        LOG.error("The store was lost while it wrote", lost);
        return Problems.of(lost);
    }

    @ExceptionHandler
    ProblemDetail cannotScreen(CannotScreen cannot) {
        return Problems.of(cannot);
    }

    @ExceptionHandler
    ProblemDetail noFonts(NoFonts missing) {
        LOG.error("A picture could not be made", missing);
        return Problems.of(missing);
    }

    @ExceptionHandler
    ProblemDetail brokenBody(IOException broken) {
        LOG.debug("A body could not be read", broken);
        return Problems.brokenBody();
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ProblemDetail storeUnreachable(Exception unreachable) {
        LOG.error("The store cannot be reached", unreachable);
        return Problems.storeUnreachable();
    }

    @ExceptionHandler
    ProblemDetail ourFault(Exception fault) {
        LOG.error("A call failed", fault);
        return Problems.ourFault();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            ProblemDetail problem = Problems.of(new BadParameter("\"%s\" must be %s but is \"%s\"."
                    .formatted(argument.getName(), allowed(argument.getRequiredType()), argument.getValue())));
            return handleExceptionInternal(mismatch, problem, headers, status, request);
        }
        return super.handleTypeMismatch(mismatch, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nothing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problems.of(new NotFound("There is nothing at /" + nothing.getResourcePath() + "."));
        return handleExceptionInternal(nothing, problem, headers, status, request);
    }

    /** What the framework refuses gets a name as well. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && problem.getType() == null) {
            problem.setType(Problems.type(status));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static String allowed(@Nullable Class<?> type) {
        if (type == null) {
            return "of another kind";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-11-21";
        }
        return type == boolean.class ? "true or false" : "a whole number";
    }
}
