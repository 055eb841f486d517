package org.equityimpact.pages.drafts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.proposal.Count;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What stands in a field, as it is shown there and as it is kept. What is not what the field asks for is kept as it was typed. */
record Typing(Numbers numbers, Vocabulary words) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PERCENT = 2;
    private static final Pattern BETWEEN_DAY_AND_FIGURE = Pattern.compile("\\s*[:;=\\t]\\s*|\\s+");

    String shown(Field field, @Nullable JsonNode kept) {
        if (kept == null || kept.isObject()) {
            return "";
        }
        if (kept instanceof ArrayNode list) {
            return field.kind() == Kind.MEASURED ? measured(list) : lines(field, list.valueStream());
        }
        if (kept.isNumber()) {
            return field.kind() == Kind.SHARE ? percent(kept.decimalValue()) : numbers.shown(kept.decimalValue());
        }
        return words.label(field, kept.asString());
    }

    private String percent(BigDecimal share) {
        var percent = share.movePointRight(PERCENT);
        return numbers.shown(percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros());
    }

    String lines(Field field, Stream<JsonNode> entries) {
        return entries.map(entry -> entry.isValueNode() ? words.label(field, entry.asString()) : entry.toString())
                .collect(Collectors.joining("\n"));
    }

    private String measured(ArrayNode list) {
        return list.valueStream()
                .map(entry -> entry.path("date").asString("") + ": " + figure(entry.path("value")))
                .collect(Collectors.joining("\n"));
    }

    private String figure(JsonNode value) {
        return value.isNumber() ? numbers.shown(value.decimalValue()) : value.asString("");
    }

    /** What to keep of what was typed; null where nothing was. */
    @Nullable
    JsonNode kept(Field field, String typed) {
        var text = typed.replace("\r\n", "\n").replace("\u0000", "").strip();
        if (text.isEmpty() || text.equals(Sent.NO_ANSWER)) {
            return null;
        }
        return switch (field.kind()) {
            case NUMBER -> number(text, 0);
            case SHARE -> number(text.replaceFirst("\\s*%$", ""), PERCENT);
            case COUNT -> isWithheld(text) ? JSON.stringNode(Count.WITHHELD) : number(text, 0);
            case FLAG -> flag(text);
            case MEASURED -> measured(text);
            default -> JSON.stringNode(words.code(field, text));
        };
    }

    private static boolean isWithheld(String text) {
        return text.replaceAll("\\s", "").equals(Count.WITHHELD);
    }

    private JsonNode number(String text, int decimalsAbove) {
        var number = numbers.read(text);
        return number == null
                ? JSON.stringNode(text)
                : JSON.numberNode(decimalsAbove == 0 ? number : number.movePointLeft(decimalsAbove));
    }

    private static JsonNode flag(String text) {
        return switch (text) {
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text);
        };
    }

    private JsonNode measured(String text) {
        var list = JSON.arrayNode();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = BETWEEN_DAY_AND_FIGURE.split(line, 2);
            var entry = list.addObject().put("date", parts[0]);
            if (parts.length > 1 && !parts[1].isEmpty()) {
                entry.set("value", number(parts[1], 0));
            }
        });
        return list;
    }

    /** Entries of a list, one a line. */
    List<JsonNode> entries(Field field, String typed) {
        return typed.replace("\u0000", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> (JsonNode) JSON.stringNode(words.code(field, line)))
                .toList();
    }

    /** A date of which the day, or month and day, may be left out. */
    static String date(String year, String month, String day) {
        var parts = Stream.of(year, month, day).map(String::strip).toList();
        int given = !parts.get(2).isEmpty() ? 3 : !parts.get(1).isEmpty() ? 2 : 1;
        return parts.stream().limit(given).map(Typing::twoDigits).collect(Collectors.joining("-"));
    }

    private static String twoDigits(String part) {
        return part.matches("\\d") ? "0" + part : part;
    }

    /** Year, month and day of a date, as far as they are given. */
    static List<String> dateParts(String date) {
        var parts = date.split("-", 3);
        return Stream.of(0, 1, 2).map(at -> at < parts.length ? parts[at] : "").toList();
    }
}
