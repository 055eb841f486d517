package org.equityimpact.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a block of the submission: the name that clients write and the component that holds the value. */
public record Part(String name, RecordComponent component) {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> block) {
            return Arrays.stream(block.getRecordComponents())
                    .map(component -> new Part(name(component), component))
                    .toList();
        }
    };

    /** The parts of a kind of block, in the order of the form. */
    public static List<Part> of(Class<?> block) {
        return PARTS.get(block);
    }

    /** What the block holds in this part, null when it says nothing. */
    public @Nullable Object in(Record block) {
        try {
            return component.getAccessor().invoke(block);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the part " + name + " cannot be looked at", impossible);
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }
}
