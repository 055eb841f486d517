package org.equityimpact.facts.disparity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Group names as people mean them: without regard to case, spacing or how an accent is encoded. */
final class Names {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Names() {}

    static String key(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Letters of the alphabet and single spaces between them need no tidying. */
    private static boolean isPlain(String name) {
        var before = ' ';
        for (var at = 0; at < name.length(); at++) {
            var letter = name.charAt(at);
            if (letter > '~' || letter < ' ' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ';
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
