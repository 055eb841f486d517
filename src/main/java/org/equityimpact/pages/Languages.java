package org.equityimpact.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the pages speak. Rules speak the language in which they are written. */
final class Languages {

    static final Locale SPANISH = Locale.forLanguageTag("es");
    static final List<Locale> ALL = List.of(Locale.ENGLISH, SPANISH);
    static final String COOKIE = "language";

    /** The language of the rules that we ship. */
    static final String OF_RULES = "en";

    private Languages() {}

    /** A language that the pages speak; null where they do not speak it. */
    static @Nullable Locale named(@Nullable String tag) {
        return ALL.stream()
                .filter(known -> known.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    /** The first language that a browser asks for and the pages speak. */
    static Locale asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(asked -> Locale.forLanguageTag(asked.getLanguage()))
                .filter(ALL::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
