package org.equityimpact.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/** How pages look to a reader who chose it: a colour scheme, or as the machine is set. */
enum Look {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "look";

    /** In the address of a page and in its markup. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Look of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return chosen == null ? AUTO : named(chosen.getValue());
    }

    static Look named(String code) {
        return Stream.of(values())
                .filter(look -> look.code().equals(code))
                .findFirst()
                .orElse(AUTO);
    }

    static List<Look> all() {
        return List.of(values());
    }
}
