package org.equityimpact.facts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that rules can look at: a section of the proposal, an entry of one of its lists, or something derived from
 * them. A null value is unknown. An assumed fact stands for whatever an unanswered list might hold.
 */
public final class Fact {

    private final FactType type;
    private final String pointer;
    private final boolean assumed;
    private final @Nullable Object[] values;
    private final Wanting wanting;

    Fact(FactType type, String pointer, boolean assumed, @Nullable Object[] values) {
        this(type, pointer, assumed, values, word -> List.of());
    }

    Fact(FactType type, String pointer, boolean assumed, @Nullable Object[] values, Wanting wanting) {
        this.wanting = wanting;
        this.type = type;
        this.pointer = pointer;
        this.assumed = assumed;
        this.values = values;
    }

    public FactType type() {
        return type;
    }

    public String typeName() {
        return type.name();
    }

    /** The JSON Pointer of the section or entry in the proposal. */
    public String pointer() {
        return pointer;
    }

    public boolean assumed() {
        return assumed;
    }

    public @Nullable Object value(Word word) {
        return values[word.index()];
    }

    public boolean isUnknown(Word word) {
        return values[word.index()] == null;
    }

    /** The JSON Pointers of the parts of the proposal that a word comes from. */
    public List<String> pointers(Word word) {
        return assumed
                ? List.of(pointer)
                : word.from().stream().map(this::absolute).toList();
    }

    /** The JSON Pointers of the parts of the proposal that would tell a word. */
    public List<String> wanted(Word word) {
        var wanted = wanting.wanted(word);
        return wanted.isEmpty() ? pointers(word) : wanted;
    }

    private String absolute(String part) {
        return part.isEmpty() ? pointer : part.startsWith("/") ? part : pointer + "/" + part;
    }

    @Override
    public String toString() {
        return type.name() + (assumed ? " assumed at " : " at ") + pointer + " " + Arrays.toString(values);
    }
}
