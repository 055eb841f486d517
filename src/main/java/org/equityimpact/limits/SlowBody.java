package org.equityimpact.limits;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

/** Says that a body does not come in as fast as it must. Of this kind, the server answers it rightly wherever it reads a form. */
public final class SlowBody extends InvalidParameterException {

    private static final long serialVersionUID = 1L;

    SlowBody(String message) {
        super(message, HttpServletResponse.SC_REQUEST_TIMEOUT);
    }
}
