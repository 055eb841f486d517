package org.equityimpact.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells why a call does not get to a handler. */
final class SayNo implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var refusal = denied instanceof CsrfException
                ? new Refusal(
                        Refusal.Why.STALE,
                        "The form did not bring the token of its page. Load the page again, with cookies allowed, and send the form from there.")
                : new Refusal(
                        Refusal.Why.NOT_ALLOWED,
                        "This needs the right \"operate\", which comes with the role administrator.");
        Refusals.answer(refusal, request, response);
    }
}
