package org.equityimpact.api;

import java.util.ArrayList;
import java.util.List;

/** An indicator for tests over HTTP, written with single quotes. */
record SubmittedIndicator(String parts, List<String> groups) {

    /** Where a higher value is worse. */
    static SubmittedIndicator adverse() {
        return new SubmittedIndicator("'id': 'i', 'name': 'Suspended', 'favourable': false", List.of());
    }

    /** Where a higher value is better. */
    static SubmittedIndicator favourable() {
        return new SubmittedIndicator("'id': 'i', 'name': 'Graduated', 'favourable': true", List.of());
    }

    /** With exactly these parts beside its groups. */
    static SubmittedIndicator of(String parts) {
        return new SubmittedIndicator(parts, List.of());
    }

    SubmittedIndicator with(String part) {
        return new SubmittedIndicator(parts + ", " + part, groups);
    }

    SubmittedIndicator group(String name, long count, long total) {
        return group(name, "'baseline': {'count': %d, 'total': %d}".formatted(count, total));
    }

    SubmittedIndicator group(String name, String figures) {
        var more = new ArrayList<>(groups);
        more.add("{'name': '%s', %s}".formatted(name, figures));
        return new SubmittedIndicator(parts, more);
    }

    /** The indicator alone, as an object. */
    String json() {
        return "{%s, 'groups': [%s]}"
                .formatted(parts, String.join(", ", groups))
                .replace('\'', '"');
    }

    /** The body of a call that looks at disparities. */
    String body() {
        return "{\"indicators\": [%s]}".formatted(json());
    }

    /** A proposal that holds it. */
    String proposal() {
        return """
                {"title": "Close two schools", "organisation": {"name": "Oakland USD"},
                 "decision": {"type": "facility", "direction": "end"}, "indicators": [%s]}""".formatted(json()).replace("\n", "");
    }
}
