package org.equityimpact.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.RecordReader;
import org.equityimpact.json.Words;
import org.jspecify.annotations.Nullable;

/** Reads the items of one agenda, one after the other; whatever is wrong with one of them becomes its matter. */
final class ItemReader {

    private static final RecordReader<WrittenItem> ITEM = new RecordReader<>(WrittenItem.class);
    private static final int LONGEST_SHOWN = 300;

    private final MatterReader matters;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<AgendaItem> items = new ArrayList<>();

    ItemReader(Map<String, String> exemptions, FilesBeside beside) {
        this.matters = new MatterReader(exemptions, beside);
    }

    /** All items; one without a number is called by its position, unless another is called so. */
    List<AgendaItem> items() {
        return items.stream()
                .map(item -> item.number().isEmpty() ? called(byPosition(item.position()), item) : item)
                .toList();
    }

    /** Reads the next item; the place is told where its proposal is wrong. */
    void add(Map<String, @Nullable Object> item, String place) {
        var read = ITEM.read(item);
        var written = read.value();
        var matter = written == null
                ? new Matter.Unusable(
                        read.mistakes().stream().map(Mistake::text).toList())
                : matters.of(
                        written, Objects.requireNonNullElse(written.number(), byPosition(items.size() + 1)), place);
        add(item, matter);
    }

    /** Takes an item that breaks off, as far as it says what it is called. */
    void addBroken(Map<String, String> texts, String complaint) {
        add(texts, new Matter.Unusable(List.of(complaint)));
    }

    /** Takes the proposal of a file as the next item. */
    void addFile(String file) {
        add(matters.submitted(file));
    }

    /** Takes what an item brings that is not written as an item. */
    void add(Matter matter) {
        add(Map.of(), matter);
    }

    /** Takes an item of which nothing can be used. */
    void addUnusable(String complaint) {
        addBroken(Map.of(), complaint);
    }

    private void add(Map<String, ? extends @Nullable Object> item, Matter matter) {
        if (items.size() == Agenda.MOST_ITEMS) {
            throw InvalidAgenda.withTooManyItems();
        }
        int position = items.size() + 1;
        var number = Objects.requireNonNullElse(text(item, "number"), "");
        var first = number.isEmpty() ? null : numbers.putIfAbsent(number, position);
        items.add(new AgendaItem(
                position,
                number,
                text(item, "title"),
                text(item, "type"),
                first == null ? matter : twice(number, first, matter)));
    }

    private String byPosition(int position) {
        return numbers.containsKey(String.valueOf(position)) ? "#" + position : String.valueOf(position);
    }

    private static AgendaItem called(String number, AgendaItem item) {
        return new AgendaItem(item.position(), number, item.title(), item.type(), item.matter());
    }

    private static Matter twice(String number, int first, Matter matter) {
        var complaints = new ArrayList<String>();
        complaints.add("Number %s stands at place %,d of the agenda already; give each item its own number."
                .formatted(Words.quoted(number), first));
        if (matter instanceof Matter.Unusable unusable) {
            complaints.addAll(unusable.complaints());
        }
        return new Matter.Unusable(complaints);
    }

    private static @Nullable String text(Map<String, ? extends @Nullable Object> item, String name) {
        return item.get(name) instanceof String text && !text.isEmpty() && text.length() <= LONGEST_SHOWN ? text : null;
    }
}
