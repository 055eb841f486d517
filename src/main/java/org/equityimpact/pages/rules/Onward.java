package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** Addresses, and the way to a page that can be read again after a form was sent. */
final class Onward {

    private Onward() {}

    static RedirectView to(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    static String rule(String name) {
        return "/rules/" + UriUtils.encodePathSegment(name, UTF_8);
    }

    static String work(String id) {
        return "/rules/work/" + id;
    }

    static String file(String id, String path) {
        return work(id) + "/files/" + UriUtils.encodePath(path, UTF_8);
    }

    static String table(String file) {
        return "/rules/tables/" + UriUtils.encodePathSegment(file, UTF_8);
    }

    static String table(String id, String file) {
        return work(id) + "/tables/" + UriUtils.encodePathSegment(file, UTF_8);
    }
}
