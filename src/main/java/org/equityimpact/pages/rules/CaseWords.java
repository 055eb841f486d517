package org.equityimpact.pages.rules;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.equityimpact.pages.Labels;
import org.equityimpact.rulecheck.RuleCase;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells in words what a case gives. */
@Component
class CaseWords {

    private static final Set<String> GROUPS = Set.of("group", "focalGroup", "focalGroups");

    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)+");

    private final Labels labels;

    CaseWords(Labels labels) {
        this.labels = labels;
    }

    /** A case as people read it. */
    CaseView of(RuleCase one) {
        var given = new ArrayList<Part>();
        one.stated().path("given").properties().forEach(part -> add(part.getKey(), part.getValue(), given));
        var everyoneElse = one.stated().path("everyoneElse");
        var item = one.stated().path("agendaItem");
        return new CaseView(
                one.name(),
                one.expect().name(),
                given,
                everyoneElse.isMissingNode() ? "" : everyoneElse.asString(""),
                item.isMissingNode() ? "" : fields("", item),
                one.says() == null ? "" : one.says());
    }

    /**
     * A case.
     *
     * @param expect what the rule must say, by its name
     * @param everyoneElse what is answered for every group that the case does not name; empty where nothing is
     * @param agendaItem the agenda item that is given; empty where a proposal is
     * @param says what the rule reports; empty where the case does not say
     */
    record CaseView(
            String name, String expect, List<Part> given, String everyoneElse, String agendaItem, String says) {}

    /** A part of the proposal: what it is about, and what is stated. */
    record Part(String about, String stated) {}

    private void add(String section, JsonNode value, List<Part> given) {
        String place = "/" + section;
        if (!value.isArray()) {
            given.add(new Part(label(place), fields(place, value)));
        } else if (value.isEmpty()) {
            given.add(new Part(label(place), ""));
        } else {
            value.forEach(entry -> given.add(new Part(label(place), fields(place, entry))));
        }
    }

    private String fields(String place, JsonNode value) {
        if (!value.isObject()) {
            return value(place, value);
        }
        return value.properties().stream()
                .map(field -> label(place + "/" + field.getKey()) + ": "
                        + value(place + "/" + field.getKey(), field.getValue()))
                .collect(joining("; "));
    }

    private String value(String place, JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty()
                    ? "—"
                    : value.valueStream().map(one -> value(place, one)).collect(joining(", "));
        }
        if (value.isObject()) {
            return "(" + fields(place, value) + ")";
        }
        String text = value.asString("");
        String field = place.substring(place.lastIndexOf('/') + 1);
        if (GROUPS.contains(field)) {
            return labels.group(text);
        }
        if (!value.isString()) {
            return text;
        }
        String word = labels.word(place.substring(1).replace('/', '.'), text);
        return word.equals(text) && CODE.matcher(text).matches() ? text.replace('_', ' ') : word;
    }

    /** The question's own words where there are any, and otherwise the name of the field with its words apart. */
    private String label(String place) {
        String label = labels.place(place);
        return label.equals(place) ? wordsOf(place.substring(place.lastIndexOf('/') + 1)) : label;
    }

    private static String wordsOf(String field) {
        String words = field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
