package org.equityimpact.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Puts into problem details (RFC 9457) what is wrong with a submission or a call. */
final class Problems {

    private static final String TYPES = "urn:equity-problem:";

    private Problems() {}

    static ProblemDetail of(UnreadableJson unreadable) {
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "unreadable-json", "The body is not readable JSON", unreadable);
        problem.setProperty("line", unreadable.line());
        problem.setProperty("column", unreadable.column());
        return problem;
    }

    static ProblemDetail of(InvalidProposal invalid) {
        return mistakes("invalid-proposal", "The submission is not a proposal", invalid.mistakes());
    }

    static ProblemDetail of(InvalidBody invalid) {
        return mistakes("invalid-body", "The body is not what this call asks for", invalid.mistakes());
    }

    static ProblemDetail of(InvalidTable invalid) {
        return mistakes("invalid-table", "The tables do not hold indicators", invalid.mistakes());
    }

    static ProblemDetail of(InvalidAgenda invalid) {
        return mistakes("invalid-agenda", "The body is not an agenda", invalid.mistakes());
    }

    static ProblemDetail of(InvalidCalendar invalid) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-calendar",
                "The body is not a calendar of meetings",
                invalid);
    }

    static ProblemDetail of(SecondPersonNeeded needed) {
        return problem(HttpStatus.CONFLICT, "second-person-needed", "Somebody else must do this", needed);
    }

    static ProblemDetail of(OwnWork own) {
        return problem(HttpStatus.FORBIDDEN, "own-work", "Somebody else must do this", own);
    }

    static ProblemDetail of(CannotRetry late) {
        return problem(HttpStatus.CONFLICT, "cannot-retry", "The notice cannot be sent again", late);
    }

    static ProblemDetail of(BrokenRules broken) {
        int count = broken.problems().size();
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unfit-rules",
                "The rules are not fit to go live",
                count == 1
                        ? "There is 1 problem; the rules in force stay."
                        : "There are %,d problems; the rules in force stay.".formatted(count));
        problem.setProperty("errors", RuleProblem.of(broken.problems()));
        return problem;
    }

    static ProblemDetail of(TooLarge large) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The submission is too large", large);
    }

    static ProblemDetail of(TooLongToPrint tooLong) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "too-long-to-print", "The docket is too long for a print", tooLong);
    }

    static ProblemDetail of(NotFound nothing) {
        return problem(HttpStatus.NOT_FOUND, "not-found", "There is no such thing", nothing);
    }

    static ProblemDetail of(Conflict conflict) {
        return conflict(conflict);
    }

    static ProblemDetail of(CannotScreen cannot) {
        return conflict(cannot);
    }

    private static ProblemDetail conflict(Exception cause) {
        return problem(HttpStatus.CONFLICT, "conflict", "This cannot be done as things stand", cause);
    }

    static ProblemDetail of(BadParameter parameter) {
        return problem(HttpStatus.BAD_REQUEST, "bad-parameter", "A parameter is not allowed", parameter);
    }

    static ProblemDetail of(RuleTooCostly rule) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "rule-too-costly", "A rule in force takes too long", rule);
    }

    static ProblemDetail of(NotReady early) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "not-ready", "The service is not ready", early);
    }

    static ProblemDetail of(NoFonts missing) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "no-fonts", "The service has no fonts", missing);
    }

    static ProblemDetail of(KeyReused reused) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", "The key belongs to another call", reused);
    }

    static ProblemDetail of(StoreFull full) {
        return problem(HttpStatus.INSUFFICIENT_STORAGE, "disk-full", "There is no room to keep anything", full);
    }

    static ProblemDetail of(OutcomeUnknown lost) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "outcome-unknown", "The store was lost while it wrote", lost);
    }

    static ProblemDetail of(OverLimit over) {
        return over.isOfTheCaller()
                ? problem(HttpStatus.TOO_MANY_REQUESTS, "too-much-asked", "More than one caller may ask", over)
                : problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "The service is busy", over);
    }

    static ProblemDetail of(SlowBody slow) {
        return problem(HttpStatus.REQUEST_TIMEOUT, "slow-body", "The body comes too slowly", slow);
    }

    static ProblemDetail brokenBody() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "broken-body",
                "The body cannot be read",
                "The body ended early, or its chunks are not in order.");
    }

    static ProblemDetail storeUnreachable() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unreachable",
                "The service is not ready",
                "The store cannot be reached; nothing was kept.");
    }

    static ProblemDetail ourFault() {
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "our-fault",
                "The service failed",
                "This is a fault of the service, not of the call; its log says more.");
    }

    private static ProblemDetail mistakes(String type, String title, List<?> mistakes) {
        int count = mistakes.size();
        String detail = count == 1 ? "There is 1 mistake." : "There are %,d mistakes.".formatted(count);
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, type, title, detail);
        problem.setProperty("errors", mistakes);
        return problem;
    }

    /** For whatever else the status alone tells. */
    static ProblemDetail of(HttpStatusCode code) {
        HttpStatus known =
                Optional.ofNullable(HttpStatus.resolve(code.value())).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        ProblemDetail problem = ProblemDetail.forStatus(known);
        problem.setType(type(known));
        problem.setDetail(
                known.is4xxClientError() ? "The request is not in order." : "This is a fault of the service.");
        return problem;
    }

    /** A name made of the words for the status, such as {@code method-not-allowed}. */
    static URI type(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        String name = status == null ? "status-" + code.value() : status.name();
        return URI.create(TYPES + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, Exception cause) {
        return problem(status, type, title, String.valueOf(cause.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        return problem;
    }
}
