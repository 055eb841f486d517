package org.equityimpact.pages.assessments;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Part;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the places and values of one submission into the words of whoever reads it. Figures of indicators are not told here, and
 * counts of few people are told as few, with nothing beside them from which they could be worked out: only the assessment
 * protects them.
 */
final class Telling {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** By what an entry of a list is called, the best first. */
    private static final List<String> NAMES = List.of(
            "group",
            "name",
            "title",
            "text",
            "summary",
            "finding",
            "issue",
            "party",
            "role",
            "item",
            "groupOrSite",
            "focalGroups",
            "groups",
            "population",
            "indicator",
            "type",
            "kind",
            "phase",
            "reference",
            "whoBears",
            "id");

    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)*");

    private static final int LONGEST_NAME = 70;

    /** What was stated stands whole below; beside a finding it is enough to know it again. */
    private static final int LONGEST_FACT = 280;

    private static final String COUNT = "affected";

    /** What tells how many people a small count is of, by a share or a ratio. */
    private static final Set<String> BESIDE_COUNT = Set.of("shareAffected", "reportedRatio");

    private static final String INDICATORS = "/indicators";
    private static final List<String> FIGURES = List.of("groups", "population", "state", "nation", "history");

    private final JsonNode submitted;
    private final Labels labels;
    private final Words words;
    private final int leastShown;

    Telling(String submitted, int leastShown, Labels labels, Words words) {
        this.leastShown = leastShown;
        this.submitted = protectedOf(JSON.readTree(submitted));
        this.labels = labels;
        this.words = words;
    }

    /** What is asked at a place, with the entry of the list that it is about. */
    public String place(String pointer) {
        var entry = entry(pointer);
        return entry == null ? label(pointer) : words.of("assessments.place.of", label(pointer), entry);
    }

    /** A fact that a rule looked at. */
    public Fact fact(Evidence evidence) {
        var field = Field.at(evidence.path());
        var kept = submitted.at(evidence.path());
        JsonNode value = isWithheld(kept) ? kept : protectedOf(JSON.valueToTree(evidence.value()));
        var texts = texts(field, value).stream()
                .map(text -> shortened(text, LONGEST_FACT))
                .toList();
        var entry = entry(evidence.path());
        boolean namesItself = entry != null && texts.equals(List.of(entry));
        return new Fact(label(evidence.path()), namesItself ? null : entry, texts, isWritten(field));
    }

    /** The same without what gives small counts away. */
    private JsonNode protectedOf(JsonNode value) {
        if (value instanceof ObjectNode block && isHidden(block.path(COUNT))) {
            BESIDE_COUNT.stream().filter(block::hasNonNull).forEach(name -> block.put(name, Count.WITHHELD));
        }
        value.forEach(this::protectedOf);
        return value;
    }

    /** Whether a number of people is not told. */
    private boolean isHidden(JsonNode people) {
        return people.isNumber() ? isSmall(people.decimalValue()) : isWithheld(people);
    }

    private static boolean isWithheld(JsonNode value) {
        return value.isString() && Count.WITHHELD.equals(value.asString());
    }

    private boolean isSmall(BigDecimal people) {
        return people.signum() > 0 && people.compareTo(BigDecimal.valueOf(leastShown)) < 0;
    }

    /** Everything that is stated, part by part in the order of the form; what stands alone comes first. */
    List<Stated> sections() {
        var alone = new ArrayList<Stated>();
        var sections = new ArrayList<Stated>();
        for (var part : Part.of(Proposal.class)) {
            var pointer = "/" + part.name();
            var value = submitted.path(part.name());
            if (!isAbsent(value) && !part.name().equals("schema")) {
                var stated = stated(pointer, Field.at(pointer), value);
                (stated.parts().isEmpty() ? alone : sections).add(stated);
            }
        }
        sections.add(0, new Stated("", words.of("assessments.proposal.first"), List.of(), false, alone));
        return sections;
    }

    /** What is stated at a place; nothing where nothing is. */
    Optional<Stated> at(String pointer) {
        var value = submitted.at(pointer);
        return isAbsent(value) ? Optional.empty() : Optional.of(stated(pointer, Field.at(pointer), value));
    }

    private Stated stated(String pointer, Field field, JsonNode value) {
        return switch (field.kind()) {
            case BLOCK -> block(pointer, label(pointer), field, value);
            case LIST -> list(pointer, field, value);
            case FREE -> free(pointer, value);
            default -> new Stated(pointer, label(pointer), texts(field, value), isWritten(field), List.of());
        };
    }

    private Stated block(String pointer, String label, Field field, JsonNode value) {
        var parts = new ArrayList<Stated>();
        value.properties().forEach(member -> {
            var place = pointer + "/" + escaped(member.getKey());
            if (!isFigures(place) && !isAbsent(member.getValue())) {
                parts.add(stated(place, field.member(member.getKey()), member.getValue()));
            }
        });
        return parts.isEmpty()
                ? new Stated(pointer, label, List.of(words.of("assessments.value.empty")), false, List.of())
                : new Stated(pointer, label, List.of(), false, parts);
    }

    private Stated list(String pointer, Field field, JsonNode value) {
        var entry = field.entry();
        if (value.isEmpty() || entry.kind() != Field.Kind.BLOCK) {
            return new Stated(pointer, label(pointer), texts(field, value), isWritten(entry), List.of());
        }
        var entries = new ArrayList<Stated>();
        for (int at = 0; at < value.size(); at++) {
            var place = pointer + "/" + at;
            var stated = block(place, Objects.requireNonNull(entry(place)), entry, value.get(at));
            entries.add(new Stated(place, stated.label(), stated.texts(), true, stated.parts()));
        }
        return new Stated(pointer, label(pointer), List.of(), false, entries);
    }

    /** What is kept and shown, and read by no rule. */
    private Stated free(String pointer, JsonNode value) {
        if (!value.isObject() || value.isEmpty()) {
            return new Stated(pointer, label(pointer), List.of(plain(value)), true, List.of());
        }
        var parts = value.properties().stream()
                .map(member -> new Stated(
                        pointer + "/" + escaped(member.getKey()),
                        member.getKey(),
                        List.of(plain(member.getValue())),
                        true,
                        List.of()))
                .toList();
        return new Stated(pointer, label(pointer), List.of(), false, parts);
    }

    private List<String> texts(Field field, JsonNode value) {
        if (isAbsent(value)) {
            return List.of();
        }
        if (field.kind() == Field.Kind.LIST && value.isArray()) {
            return value.isEmpty()
                    ? List.of(words.of("assessments.value.none"))
                    : value.valueStream().map(one -> text(field.entry(), one)).toList();
        }
        return List.of(text(field, value));
    }

    private String text(Field field, JsonNode value) {
        return switch (field.kind()) {
            case GROUP -> labels.group(value.asString());
            case CODE -> code(field.path(), value.asString());
            case DAY -> new Dates(words).partial(value.asString());
            case FLAG -> words.of(value.asBoolean() ? "assessments.value.yes" : "assessments.value.no");
            case PEOPLE -> people(value);
            case MONEY ->
                value.isNumber()
                        ? labels.money(
                                value.decimalValue(),
                                submitted.at("/funding/currency").asString(null))
                        : plain(value);
            case SHARE -> value.isNumber() ? percent(value.decimalValue()) : withheld(value);
            case NUMBER -> value.isNumber() ? number(value.decimalValue()) : withheld(value);
            case BLOCK -> inOneLine(field, value);
            case TEXT -> known(field.path(), plain(value));
            case LIST, FREE -> plain(value);
        };
    }

    private String inOneLine(Field field, JsonNode value) {
        return value.properties().stream()
                .filter(member -> !isAbsent(member.getValue()))
                .flatMap(member -> texts(field.member(member.getKey()), member.getValue()).stream())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private String code(String path, String code) {
        var word = labels.word(path, code);
        return word.equals(code) ? code.replace('_', ' ') : word;
    }

    /** Some texts are mostly words of a list that people may add to, such as drivers. */
    private String known(String path, String text) {
        return CODE.matcher(text).matches() ? code(path, text) : text;
    }

    private String people(JsonNode value) {
        if (!value.isNumber()) {
            return isWithheld(value) ? words.of("assessments.value.withheld") : plain(value);
        }
        var people = value.decimalValue();
        return isSmall(people) ? words.of("assessments.value.few", leastShown) : number(people);
    }

    private String withheld(JsonNode value) {
        return isWithheld(value) ? words.of("assessments.value.hidden") : plain(value);
    }

    private String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(words.language());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String percent(BigDecimal share) {
        var format = NumberFormat.getPercentInstance(words.language());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static boolean isWritten(Field field) {
        return switch (field.kind()) {
            case TEXT, FREE -> true;
            case LIST -> isWritten(field.entry());
            default -> false;
        };
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isBlank());
    }

    /** Whether a place lies among the figures of an indicator. */
    static boolean isFigures(String pointer) {
        var names = pointer.split("/", -1);
        return pointer.startsWith(INDICATORS) && names.length > 3 && FIGURES.contains(names[3]);
    }

    /** What the question at a place is called; an entry of a list is called as the list. */
    private String label(String pointer) {
        var label = labels.place(pointer);
        return label.equals(pointer) ? spaced(lastName(pointer)) : label;
    }

    private static String lastName(String pointer) {
        return Stream.of(pointer.split("/", -1)).filter(name -> !isNumber(name)).reduce("", (before, name) -> name);
    }

    private static String spaced(String name) {
        if (name.isEmpty()) {
            return name;
        }
        var spaced =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** What the innermost entry is called that a place lies in; null outside of lists. */
    private @Nullable String entry(String pointer) {
        var names = pointer.split("/", -1);
        for (int end = names.length; end > 1; end--) {
            if (isNumber(names[end - 1])) {
                return entryName(String.join("/", List.of(names).subList(0, end)), names[end - 1]);
            }
        }
        return null;
    }

    private String entryName(String pointer, String index) {
        var entry = submitted.at(pointer);
        var field = Field.at(pointer);
        if (entry.isObject()) {
            for (var name : NAMES) {
                var texts = texts(field.member(name), entry.path(name));
                if (!texts.isEmpty() && !isEmptyList(entry.path(name))) {
                    var more = texts.size() == 1 ? "" : " + " + (texts.size() - 1);
                    return shortened(texts.get(0), LONGEST_NAME) + more;
                }
            }
        }
        return words.of("assessments.place.entry", Integer.parseInt(index) + 1);
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip() + "\u2026";
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.length() < 10 && name.chars().allMatch(Character::isDigit);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
