package org.equityimpact.api;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** Says that something failed before any call or page was reached; whoever wanted a page gets one that says so. */
final class OutOfReach extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    OutOfReach(HttpStatusCode status) {
        super(status);
    }
}
