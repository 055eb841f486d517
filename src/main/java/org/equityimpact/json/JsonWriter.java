package org.equityimpact.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Part;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes records, maps, lists and plain values as JSON in UTF-8, numbers never in scientific notation. */
final class JsonWriter {

    private static final JsonFactory PLAIN = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonWriter() {}

    static byte[] write(Object value) {
        return write(value, ObjectWriteContext.empty());
    }

    /** On many lines for people. */
    static byte[] writeIndented(Object value) {
        return write(value, new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        });
    }

    private static byte[] write(Object value, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = PLAIN.createGenerator(context, bytes)) {
            write(json, value);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Code code) {
            json.writeString(code.code());
        } else if (value instanceof Count.Exact count) {
            json.writeNumber(count.people());
        } else if (value instanceof PartialDate || value instanceof Count || value instanceof String) {
            json.writeString(value.toString());
        } else if (value instanceof Record block) {
            writeBlock(json, block);
        } else if (value instanceof Map<?, ?> object) {
            writeObject(json, object);
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            list.forEach(entry -> write(json, entry));
            json.writeEndArray();
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeScalar(JsonGenerator json, Object value) {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " has no place in JSON");
        }
    }

    private static void writeBlock(JsonGenerator json, Record block) {
        json.writeStartObject();
        for (Part part : Part.of(block.getClass())) {
            Object value = part.in(block);
            if (value != null) {
                json.writeName(part.name());
                write(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void writeObject(JsonGenerator json, Map<?, ?> object) {
        json.writeStartObject();
        object.forEach((name, value) -> {
            json.writeName((String) name);
            write(json, value);
        });
        json.writeEndObject();
    }
}
