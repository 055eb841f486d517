package org.equityimpact.facts.disparity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Group names as people mean them: without regard to case, spacing or how an accent is encoded. */
final class Names {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Names() {}

    static String key(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
