package org.equityimpact.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.equityimpact.people.ForEverybody;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Brings a refusal that came before a handler was chosen to where errors are answered. */
@Controller
@ForEverybody
class Refusals {

    private static final String PATH = "/refused";
    private static final String REFUSAL = Refusal.class.getName();

    /** Answers a call with a refusal, or with what went wrong before it was let in; nothing after it sees the call. */
    static void answer(RuntimeException refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(REFUSAL, refusal);
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    @RequestMapping(PATH)
    void refuse(HttpServletRequest request) throws NoResourceFoundException {
        if (request.getDispatcherType() == DispatcherType.FORWARD
                && request.getAttribute(REFUSAL) instanceof RuntimeException refusal) {
            if (refusal instanceof Refusal known) {
                known.getBody().setInstance(asked(request));
            }
            throw refusal;
        }
        throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), PATH, PATH.substring(1));
    }

    /** What was asked for, as an address; some that a server takes are none. */
    private static URI asked(HttpServletRequest request) {
        try {
            return URI.create(String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)));
        } catch (IllegalArgumentException noAddress) {
            return URI.create("/");
        }
    }
}
