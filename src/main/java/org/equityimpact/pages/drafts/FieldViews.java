package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Lays the questions of a page out with what a draft answers.
 *
 * @param adding the list that gets a further entry; empty where none does
 */
record FieldViews(
        Step step, Telling telling, Mistaken mistaken, Supplier<? extends RuleBook> rulesInForce, String adding) {

    /** More answers than this are picked from a list that drops down. */
    private static final int MOST_AT_ONCE = 6;

    List<QuestionView> questions() {
        return step.questions().stream()
                .filter(question -> isOnPage(question.when(), ""))
                .map(this::question)
                .toList();
    }

    private QuestionView question(Question question) {
        var learn = question.learn();
        boolean elsewhere = learn != null && learn.startsWith("https://");
        return new QuestionView(
                question.name(),
                "q-" + question.name(),
                words().of("drafts.ask." + question.name()),
                words().of("drafts.ask." + question.name() + ".help"),
                learn == null || elsewhere ? learn : "/guide#" + learn,
                elsewhere,
                !asking().isAsked(question),
                whenName(question.when(), ""),
                whenAnswers(question.when()),
                question.fields().stream()
                        .filter(field -> isOnPage(field.when(), ""))
                        .map(field -> field(field, field.path(), field.path(), "", ""))
                        .toList());
    }

    /** A place that is not asked for is on the page only where an answer on the same page may change that. */
    private boolean isOnPage(@Nullable Condition when, String base) {
        return when == null
                || when.isWithinEntry()
                || asking().isAsked(when, base)
                || step.fields().anyMatch(field -> field.path().equals(when.place()));
    }

    private @Nullable String whenName(@Nullable Condition when, String baseName) {
        if (when == null) {
            return null;
        }
        boolean isHere = when.isWithinEntry()
                || step.fields().anyMatch(field -> field.path().equals(when.place()));
        return isHere ? when.placeFrom(baseName) : null;
    }

    private static String whenAnswers(@Nullable Condition when) {
        return when == null ? "" : String.join(" ", when.answers());
    }

    private FieldView field(
            Field field, String name, @Nullable String pointer, String baseName, @Nullable String base) {
        var kept = pointer == null ? null : tree().at(pointer);
        var chosen = chosen(kept);
        var widget = widget(field, baseName.isEmpty());
        var options = options(field, chosen, widget.equals("select"));
        boolean isEmptyList = kept instanceof ArrayNode list && list.isEmpty();
        return new FieldView(
                name,
                Found.id(name),
                widget,
                words().find("drafts.label." + field.label()).orElseGet(() -> labels().place("/" + field.label())),
                words().find("drafts.help." + field.label()).orElse(null),
                field.required(),
                value(field, kept, options),
                options,
                further(field, chosen),
                field.kind() == Kind.DATE ? Typing.dateParts(typing().shown(field, kept)) : List.of(),
                field.mayBeNone() || isEmptyList,
                isEmptyList,
                pointer == null ? List.of() : mistaken.at(field, pointer),
                !isAsked(field.when(), base),
                whenName(field.when(), baseName),
                whenAnswers(field.when()),
                rows(field),
                field.kind() == Kind.ROWS && !field.hasFixedEntries()
                        ? words().of("drafts.add." + field.label())
                        : null,
                field.kind() == Kind.TABLES ? new TableViews(telling, field).all() : List.of());
    }

    private boolean isAsked(@Nullable Condition when, @Nullable String base) {
        return when == null || base != null && asking().isAsked(when, base);
    }

    private static List<String> chosen(@Nullable JsonNode kept) {
        if (kept instanceof ArrayNode list) {
            return list.valueStream()
                    .map(entry -> entry.isValueNode() ? entry.asString() : entry.toString())
                    .toList();
        }
        return kept == null || kept.isContainer() ? List.of() : List.of(kept.asString());
    }

    private String widget(Field field, boolean isRoomy) {
        return switch (field.kind()) {
            case TEXT -> field.of() == null ? "text" : "select";
            case LONG, MEASURED -> "long";
            case CHOICE ->
                isRoomy && field.codes().size() <= MOST_AT_ONCE || field.label().equals("focalGroups.status")
                        ? "radios"
                        : "select";
            case FLAG -> "radios";
            case NUMBER, COUNT, SHARE -> "number";
            case DATE -> "date";
            case LINES -> field.words() == null && field.of() == null ? "lines" : "checks";
            case CODES, GROUPS -> "checks";
            case GROUP -> "select";
            case ROWS -> field.hasFixedEntries() ? "fixed" : "rows";
            case TABLES -> "tables";
            case ID -> "nothing";
        };
    }

    /** What stands in the field itself; of a list that offers entries, only those it does not offer. */
    private String value(Field field, @Nullable JsonNode kept, List<Option> options) {
        if (field.kind() != Kind.LINES || !(kept instanceof ArrayNode list)) {
            return typing().shown(field, kept);
        }
        var offered = options.stream().map(Option::value).toList();
        return typing().lines(field, list.valueStream().filter(entry -> !offered.contains(entry.asString(""))));
    }

    private List<Option> options(Field field, List<String> chosen, boolean dropsDown) {
        return switch (field.kind()) {
            case CHOICE -> withUnknown(field, choices(field, chosen), chosen, dropsDown);
            case FLAG -> withUnknown(field, flags(chosen), chosen, dropsDown);
            case CODES -> withOthers(choices(field, chosen), chosen);
            case GROUP -> withUnknown(field, groups(chosen), chosen, dropsDown);
            case GROUPS -> withOthers(groups(chosen).filter(option -> option.chosen() || isAffected(option)), chosen);
            case TEXT ->
                field.of() == null
                        ? words(field, List.of())
                        : withUnknown(field, telling.references(field.of(), chosen), chosen, dropsDown);
            case LINES -> field.of() == null ? words(field, chosen) : references(field.of(), chosen);
            default -> List.of();
        };
    }

    private List<Option> words(Field field, List<String> chosen) {
        return vocabulary().codes(field).stream()
                .map(code -> new Option(code, vocabulary().label(field, code), chosen.contains(code)))
                .toList();
    }

    private Stream<Option> choices(Field field, List<String> chosen) {
        return field.codes().stream().map(code -> choice(field, code, chosen));
    }

    private Stream<Option> flags(List<String> chosen) {
        return Stream.of("true", "false")
                .map(flag -> new Option(flag, words().of("drafts.flag." + flag), chosen.contains(flag)));
    }

    private Option choice(Field field, String code, List<String> chosen) {
        return new Option(code, labels().word(field.label(), code), chosen.contains(code));
    }

    /** Entries of the draft, and of what the organisation says of itself once for all proposals. */
    private List<Option> references(String list, List<String> chosen) {
        var profile = rulesInForce.get().tables().profile();
        var ofProfile =
                switch (list) {
                    case "/organisation/missionAreas" ->
                        profile.missionAreas().stream().map(text -> new Option(text, text, chosen.contains(text)));
                    case "/organisation/commitments" ->
                        profile.commitments().stream().map(text -> new Option(text, text, chosen.contains(text)));
                    case "/organisation/goals" ->
                        profile.goals().stream()
                                .map(goal -> new Option(
                                        goal.id(), goal.id() + ": " + goal.text(), chosen.contains(goal.id())));
                    default -> Stream.<Option>empty();
                };
        var all = new ArrayList<Option>();
        Stream.concat(telling.references(list, chosen), ofProfile)
                .filter(option -> all.stream().noneMatch(other -> other.value().equals(option.value())))
                .forEach(all::add);
        return all;
    }

    private Stream<Option> groups(List<String> chosen) {
        return rulesInForce.get().tables().focalGroups().codes().stream()
                .map(code -> new Option(code, labels().group(code), chosen.contains(code)));
    }

    private boolean isAffected(Option group) {
        var entry = tree().entry("/focalGroups", Map.of("group", group.value()));
        var status = entry == null ? "" : tree().text(entry + "/status");
        return status.startsWith("affected") || status.equals("mixed");
    }

    private List<Option> further(Field field, List<String> chosen) {
        return field.kind() == Kind.GROUPS
                ? groups(chosen)
                        .filter(option -> !option.chosen() && !isAffected(option))
                        .toList()
                : List.of();
    }

    /** Adds that there is no answer, which stands last beside answers that are seen at once, and one that cannot be taken. */
    private List<Option> withUnknown(Field field, Stream<Option> known, List<String> chosen, boolean dropsDown) {
        var options = new ArrayList<>(known.toList());
        addOthers(options, chosen);
        options.add(
                dropsDown ? 0 : options.size(),
                new Option(dropsDown ? "" : Sent.NO_ANSWER, words().of(withoutAnswer(field)), chosen.isEmpty()));
        return options;
    }

    /** Where one may answer that it is not known, no answer says less than that. */
    private static String withoutAnswer(Field field) {
        if (field.codes().contains("unknown")) {
            return "drafts.noanswer";
        }
        return field.required() ? "drafts.choose" : "drafts.unanswered";
    }

    private List<Option> withOthers(Stream<Option> known, List<String> chosen) {
        var options = new ArrayList<>(known.toList());
        addOthers(options, chosen);
        return options;
    }

    private void addOthers(List<Option> options, List<String> chosen) {
        chosen.stream()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .forEach(value -> options.add(new Option(value, words().of("drafts.astyped", value), true)));
    }

    private List<RowView> rows(Field field) {
        if (field.kind() != Kind.ROWS) {
            return List.of();
        }
        if (field.hasFixedEntries()) {
            return field.keys().stream().map(key -> fixedRow(field, key)).toList();
        }
        int there = tree().size(field.path());
        return IntStream.range(0, there + (adding.equals(field.path()) ? 1 : 0))
                .mapToObj(number -> row(field, number, number >= there))
                .toList();
    }

    private RowView row(Field list, int number, boolean fresh) {
        var entry = list.path() + "/" + number;
        var mistakes = mistaken.of(list, entry)
                .map(mistake -> mistaken.told(list, mistake))
                .toList();
        return new RowView(
                entry,
                Found.id(entry),
                telling.title(list, number + 1),
                telling.summary(list, entry),
                fresh || mistaken.isAnyWithin(entry),
                false,
                fresh,
                mistakes,
                parts(list, entry, entry));
    }

    private RowView fixedRow(Field list, Map<String, String> key) {
        var name = Found.entryName(list, key);
        var entry = tree().entry(list.path(), key);
        var mistakes = entry == null
                ? List.<Told>of()
                : Stream.concat(
                                mistaken.of(list, entry),
                                key.keySet().stream().flatMap(part -> mistaken.of(list, entry + "/" + part)))
                        .map(mistake -> mistaken.told(list, mistake))
                        .toList();
        return new RowView(
                name,
                Found.id(name),
                telling.title(list, key),
                entry == null ? "" : telling.summary(list, entry),
                true,
                true,
                false,
                mistakes,
                parts(list, name, entry));
    }

    private List<FieldView> parts(Field list, String name, @Nullable String entry) {
        return list.parts().stream()
                .filter(part -> part.kind() != Kind.ID)
                .map(part -> field(
                        list.hasFixedEntries() ? part.optional() : part,
                        name + "/" + part.path(),
                        entry == null ? null : entry + "/" + part.path(),
                        name,
                        entry))
                .toList();
    }

    private Asking asking() {
        return new Asking(tree());
    }

    private Tree tree() {
        return telling.tree();
    }

    private Typing typing() {
        return telling.typing();
    }

    private Vocabulary vocabulary() {
        return telling.vocabulary();
    }

    private Labels labels() {
        return telling.labels();
    }

    private Words words() {
        return telling.words();
    }
}
