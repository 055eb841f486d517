package org.equityimpact.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows.
 *
 * @param here the address of the page, to come back to
 * @param asked the words in the search box
 */
record Frame(Look look, String here, String asked, String rulesVersion, Person person) {

    private static final int SHORT_VERSION = 12;

    static Frame of(HttpServletRequest request, Supplier<? extends RuleBook> rulesInForce, Person person) {
        return new Frame(
                Look.of(request),
                address(request),
                asked(request),
                rulesInForce.get().version(),
                person);
    }

    private static String asked(HttpServletRequest request) {
        if (!"/search".equals(request.getRequestURI())) {
            return "";
        }
        String asked = request.getParameter("q");
        return asked == null ? "" : asked.strip();
    }

    /** A form that was sent has no page of its own to come back to. */
    private static String address(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Whether whoever reads may do what a right is for, by its code. */
    public boolean may(String right) {
        return person.rights().stream().anyMatch(one -> one.code().equals(right));
    }

    /** The name of whoever signed in; null where nobody did. */
    public @Nullable String reader() {
        return person.isNamed() ? person.name() : null;
    }

    public List<Look> looks() {
        return Look.all();
    }

    public List<Locale> languages() {
        return Languages.ALL;
    }

    /** The beginning of the version, by which people tell sets apart. */
    public String shortVersion() {
        String hash = rulesVersion.substring(rulesVersion.indexOf(':') + 1);
        return hash.substring(0, Math.min(SHORT_VERSION, hash.length()));
    }
}
