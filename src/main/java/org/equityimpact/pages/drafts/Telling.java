package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Tells the answers of a draft in plain words. */
record Telling(Tree tree, Typing typing, Vocabulary vocabulary, Labels labels, Words words) {

    private static final int SHORT = 90;
    private static final int FIRST_ANSWERS = 3;
    private static final Set<String> MONEY = Set.of(
            "funding.amountTotal",
            "funding.amountPerYear",
            "funding.requestedPerYear",
            "funding.requestRefused",
            "funding.savingPerYear",
            "funding.savingOneTime",
            "funding.implementationCost",
            "funding.deficit",
            "funding.mitigationReserve",
            "funding.sources.amount",
            "funding.distribution.amount",
            "funding.distribution.perHead",
            "mitigations.budget",
            "capacity.trainingBudget");

    /** The answer at a place; several entries one a line. Empty where there is none. */
    String answer(Field field, String pointer) {
        var kept = tree.at(pointer);
        if (kept == null) {
            return "";
        }
        if (kept instanceof ArrayNode list && list.isEmpty()) {
            return words.of("drafts.none");
        }
        return switch (field.kind()) {
            case LINES, CODES, GROUPS ->
                kept instanceof ArrayNode list
                        ? list.valueStream().map(entry -> single(field, entry)).collect(Collectors.joining("\n"))
                        : single(field, kept);
            case MEASURED -> typing.shown(field, kept);
            case SHARE -> kept.isNumber() ? typing.shown(field, kept) + " %" : typing.shown(field, kept);
            case ROWS, TABLES -> "";
            default -> single(field, kept);
        };
    }

    private String single(Field field, JsonNode kept) {
        var text = kept.isValueNode() ? kept.asString() : kept.toString();
        return switch (field.kind()) {
            case CHOICE, CODES -> labels.word(field.label(), text);
            case FLAG -> kept.isBoolean() ? words.of("drafts.flag." + text) : text;
            case GROUP, GROUPS -> labels.group(text);
            case DATE -> new Dates(words).partial(text);
            case NUMBER, COUNT -> number(field, kept, text);
            default -> vocabulary.label(field, text);
        };
    }

    private String number(Field field, JsonNode kept, String text) {
        if (!kept.isNumber()) {
            return text;
        }
        var currency = tree.text("/funding/currency");
        return labels.money(
                kept.decimalValue(), MONEY.contains(field.label()) && !currency.isEmpty() ? currency : null);
    }

    /** The first answers of an entry, on one line. */
    String summary(Field list, String entry) {
        return list.parts().stream()
                .filter(part -> part.kind() != Kind.ID && part.kind() != Kind.FLAG)
                .map(part -> answer(part, entry + "/" + part.path()).replace('\n', ' '))
                .filter(answer -> !answer.isBlank())
                .limit(FIRST_ANSWERS)
                .map(Telling::shortened)
                .collect(Collectors.joining(" · "));
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** What a fixed entry is called. */
    String title(Field list, Map<String, String> key) {
        var values = String.join(".", key.values());
        return words.find("drafts.each." + list.label() + "." + values).orElseGet(() -> key.entrySet().stream()
                .map(part -> part.getKey().equals("group")
                        ? labels.group(part.getValue())
                        : labels.word(list.label() + "." + part.getKey(), part.getValue()))
                .collect(Collectors.joining(", ")));
    }

    /** What an entry that one adds is called, counted from 1. */
    String title(Field list, int number) {
        return words.of("drafts.row." + list.label(), number);
    }

    /** A place in words, with the entry that it is in. */
    String place(Form form, String pointer) {
        var label = labels.place(pointer);
        var list = form.steps().stream()
                .flatMap(Step::fields)
                .filter(field -> field.kind() == Kind.ROWS && pointer.startsWith(field.path() + "/"))
                .findFirst();
        if (list.isEmpty()) {
            return label;
        }
        var entry = entryOf(list.get(), pointer);
        var title = list.get().hasFixedEntries() ? fixedTitle(form, list.get(), entry) : null;
        var number = Integer.parseInt(entry.substring(entry.lastIndexOf('/') + 1)) + 1;
        var of = title == null ? title(list.get(), number) : title;
        return entry.equals(pointer) ? of : of + ": " + label;
    }

    private @Nullable String fixedTitle(Form form, Field like, String entry) {
        return form.steps().stream()
                .flatMap(Step::fields)
                .filter(field -> field.path().equals(like.path()))
                .flatMap(field -> field.keys().stream()
                        .filter(key -> entry.equals(tree.entry(field.path(), key)))
                        .map(key -> title(field, key)))
                .findFirst()
                .orElse(null);
    }

    private static String entryOf(Field list, String pointer) {
        int end = pointer.indexOf('/', list.path().length() + 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /** The entries of a list as options to refer to: their names, and what they say. */
    Stream<Option> references(String list, List<String> chosen) {
        return IntStream.range(0, tree.size(list))
                .mapToObj(number -> list + "/" + number)
                .map(entry -> reference(entry, chosen))
                .filter(option -> !option.value().isBlank());
    }

    private Option reference(String entry, List<String> chosen) {
        var id = tree.text(entry).isEmpty() ? tree.text(entry + "/id") : tree.text(entry);
        var says = Stream.of("summary", "name", "text")
                .map(part -> tree.text(entry + "/" + part))
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new Option(id, says.map(text -> id + ": " + shortened(text)).orElse(id), chosen.contains(id));
    }
}
