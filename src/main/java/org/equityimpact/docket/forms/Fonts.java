package org.equityimpact.docket.forms;

import java.io.InputStream;
import java.util.Objects;

/** The fonts that every print has in it, so that it looks alike everywhere: DejaVu Sans Condensed, plain and bold. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans Condensed";

    private Fonts() {}

    static InputStream regular() {
        return file("DejaVuSansCondensed.ttf");
    }

    static InputStream bold() {
        return file("DejaVuSansCondensed-Bold.ttf");
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Fonts.class.getClassLoader().getResourceAsStream("fonts/" + name));
    }
}
