package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody was going when they were asked to sign in: an address of this service and no other. */
public final class Destination {

    private static final String KEPT = Destination.class.getName();
    private static final String HOME = "/";
    private static final int LONGEST = 2_000;

    /** In seconds; nobody needs longer at their provider. */
    private static final int UNTIL_SIGNED_IN = 600;

    private Destination() {}

    /** An address as it was told, or the first page where it is none of ours. */
    public static String of(@Nullable String told) {
        return told != null && isOurs(told) ? told : HOME;
    }

    private static boolean isOurs(String told) {
        return told.length() <= LONGEST
                && told.startsWith("/")
                && !told.startsWith("//")
                && told.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
    }

    static void keepFor(HttpServletRequest request) {
        var session = request.getSession();
        session.setMaxInactiveInterval(UNTIL_SIGNED_IN);
        session.setAttribute(KEPT, of(request.getParameter("to")));
    }

    static String takenFrom(HttpServletRequest request) {
        var session = request.getSession();
        var kept = session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        return of(kept instanceof String told ? told : null);
    }
}
