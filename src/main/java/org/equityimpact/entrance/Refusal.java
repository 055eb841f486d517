package org.equityimpact.entrance;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says why somebody does not come in, or may not do what they asked for. */
public final class Refusal extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** The kinds of it, by which pages choose their words. */
    public enum Why {
        /** The call came from the page of another site. */
        FOREIGN(HttpStatus.FORBIDDEN, "Another site may not call this one"),
        /** The call was meant for a name that this service does not answer to. */
        MISDIRECTED(HttpStatus.MISDIRECTED_REQUEST, "This service has another name"),
        /** The form did not bring the token of its page. */
        STALE(HttpStatus.FORBIDDEN, "The form is out of date"),
        /** Nobody knows who is calling. */
        UNKNOWN(HttpStatus.UNAUTHORIZED, "Sign in first"),
        /** Who is calling has no right to it. */
        NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
        /** Their password is a temporary one. */
        PASSWORD_FIRST(HttpStatus.FORBIDDEN, "Change your password first");

        private final HttpStatus status;
        private final String title;

        Why(HttpStatus status, String title) {
            this.status = status;
            this.title = title;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Refusal(Why why, String detail) {
        super(why.status, problem(why, detail), null);
        this.why = why;
        if (why == Why.UNKNOWN) {
            getHeaders().set("WWW-Authenticate", "Bearer realm=\"equity-impact-assessor\"");
        }
    }

    /** For whoever has not said who they are. */
    static Refusal ofTheUnknown() {
        return new Refusal(Why.UNKNOWN, "Say who you are: sign in, or send a token as \"Authorization: Bearer ...\".");
    }

    public Why why() {
        return why;
    }

    private static ProblemDetail problem(Why why, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(why.status, detail);
        problem.setType(URI.create("urn:equity-problem:" + why.code()));
        problem.setTitle(why.title);
        return problem;
    }
}
