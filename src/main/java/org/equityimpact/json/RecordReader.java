package org.equityimpact.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a kind of record as submissions are read: bound once all of it is in order, or told with all its mistakes at once. */
public final class RecordReader<T extends Record> {

    private final Class<T> type;
    private final BlockShape shape;

    /** The components of the record, with the limits written on them, say what may be given. */
    public RecordReader(Class<T> type) {
        this.type = type;
        this.shape = new BlockShape(type);
    }

    /** Reads an object that was parsed already. */
    public Read<T> read(Map<String, @Nullable Object> object) {
        var reading = new Reading(new FocalGroupCodes(List.of()), LocalDate.EPOCH, new Discretion(0), new Mistakes());
        var value = type.cast(shape.read(object, Place.root(), reading));
        return new Read<>(value, reading.mistakes().in(object));
    }

    /**
     * Parses an object.
     *
     * @throws UnreadableJson when the body is not one JSON object in UTF-8
     */
    public static Map<String, @Nullable Object> object(byte[] body) {
        return JsonText.object(body);
    }

    /** An object that was parsed, as JSON in UTF-8 again. */
    public static byte[] json(Map<String, @Nullable Object> object) {
        return JsonWriter.write(object);
    }

    /**
     * What came of an object.
     *
     * @param value null where there are mistakes
     */
    public record Read<T>(@Nullable T value, List<Mistake> mistakes) {}
}
