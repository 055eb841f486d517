package org.equityimpact.limits;

import jakarta.servlet.http.HttpServletRequest;
import org.equityimpact.people.Person;
import org.equityimpact.people.WhoActs;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells callers apart: by who they are, whatever they came in with, or else by their address. */
final class Callers {

    private final WhoActs whoActs;

    Callers(WhoActs whoActs) {
        this.whoActs = whoActs;
    }

    /** Whoever made the call that is being answered. */
    String now() {
        var call = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return of(call.getRequest());
    }

    String of(HttpServletRequest request) {
        Person person = whoActs.now();
        if (!person.isNamed()) {
            return "address " + request.getRemoteAddr();
        }
        return "person " + person.id();
    }
}
