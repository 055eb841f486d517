package org.equityimpact.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The condition of a query for assessments, and the values that it compares with. */
final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Condition() {}

    static Condition of(AssessmentQuery query) {
        Condition condition = new Condition();
        if (query.outcome() != null) {
            condition.and("outcome = :outcome", "outcome", query.outcome().name());
        }
        if (query.organisation() != null) {
            condition.and("organisation = :organisation", "organisation", query.organisation());
        }
        if (query.words() != null) {
            condition.and("searched like :words escape '!'", "words", "%" + literally(query.words()) + "%");
        }
        return condition;
    }

    String sql() {
        return parts.isEmpty() ? "" : "where " + String.join(" and ", parts);
    }

    Map<String, Object> values() {
        return values;
    }

    private void and(String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
    }

    static String literally(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
