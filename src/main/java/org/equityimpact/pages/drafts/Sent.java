package org.equityimpact.pages.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were sent, by name. */
record Sent(MultiValueMap<String, String> fields) {

    /** A field that was sent with a list, so that an empty list is told from one that was not on the page. */
    static final String LIST = "~list";

    /** What is sent of answers that are seen at once when none of them is chosen. */
    static final String NO_ANSWER = "~";

    static final String NONE = "~none";
    static final String MORE = "~more";
    static final String ROWS = "~rows";
    static final String KEPT = "~kept";
    static final String YEAR = "~year";
    static final String MONTH = "~month";
    static final String DAY = "~day";

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable
    String first(String name) {
        return fields.getFirst(name);
    }

    String text(String name) {
        var text = fields.getFirst(name);
        return text == null ? "" : text;
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** How many entries of a list stood on the page. */
    int rows(String list) {
        return number(list + ROWS);
    }

    /** Whether a list has changed since the page was made, so that its entries cannot be told by their places on it. */
    boolean isOutdated(String list, int now) {
        return has(list + KEPT) && (now < number(list + KEPT) || now > Math.max(rows(list), number(list + KEPT)));
    }

    private int number(String name) {
        var number = text(name);
        return number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0;
    }
}
