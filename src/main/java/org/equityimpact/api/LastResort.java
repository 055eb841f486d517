package org.equityimpact.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.equityimpact.limits.Refused;
import org.equityimpact.people.ForEverybody;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside of the reach of controllers. */
@ForEverybody
@RestController
class LastResort implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request) {
        Refused.atTheDoor(request).ifPresent(over -> {
            throw over;
        });
        throw new OutOfReach(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatusCode.valueOf(code)
                        : HttpStatusCode.valueOf(404)); // nobody is sent here without an error
    }
}
