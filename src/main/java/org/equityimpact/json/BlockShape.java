package org.equityimpact.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.Part;
import org.jspecify.annotations.Nullable;

/** An object with named parts, bound to a record once all of them are in order. */
final class BlockShape implements Shape {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<PartShape> parts;
    private final Map<String, Integer> positions = new HashMap<>();

    BlockShape(Class<?> type) {
        this.type = type;
        this.constructor = constructor(type);
        this.parts = Part.of(type).stream().map(PartShape::of).toList();
        for (PartShape part : parts) {
            positions.put(part.part().name(), positions.size());
        }
    }

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof Map<?, ?> given)) {
            return refuse(found, place, reading, null);
        }
        int mistakesBefore = reading.mistakes().count();
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        given.forEach((name, value) -> readPart((String) name, value, values, place, reading));
        noteMissing(given, place, reading);
        return reading.mistakes().count() == mistakesBefore ? built(values) : null;
    }

    private void readPart(
            String name, @Nullable Object found, @Nullable Object[] values, Place place, Reading reading) {
        Integer position = positions.get(name);
        if (position == null) {
            reading.mistakes()
                    .note(place.part(name), "%s is not known here.".formatted(Words.quoted(name)), () -> hint(name));
        } else if (found != null) {
            values[position] = parts.get(position).shape().read(found, place.part(name), reading);
        }
    }

    private void noteMissing(Map<?, ?> given, Place place, Reading reading) {
        for (PartShape part : parts) {
            String whenMissing = part.whenMissing();
            if (whenMissing != null && given.get(part.part().name()) == null) {
                reading.mistakes().note(place.part(part.part().name()), whenMissing);
            }
        }
    }

    private String hint(String unknown) {
        List<String> names = parts.stream().map(part -> part.part().name()).toList();
        List<String> meant = Nearest.to(unknown, names);
        return meant.isEmpty() ? "known here: " + String.join(", ", names) : Words.didYouMean(meant);
    }

    private Object built(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("a " + type.getSimpleName() + " in order cannot be built", impossible);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " is not a record", impossible);
        }
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        String name = type.getSimpleName();
        return definitions.refer(
                Character.toLowerCase(name.charAt(0)) + name.substring(1), () -> definition(definitions));
    }

    Map<String, Object> definition(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parts.forEach(part -> properties.put(part.part().name(), part.schema(definitions)));
        Map<String, Object> schema = Definitions.of("type", "object", "properties", properties);
        schema.put("additionalProperties", false);
        if (!requires().isEmpty()) {
            schema.put("required", requires());
        }
        return schema;
    }

    /** The names of the parts that must be there. */
    List<String> requires() {
        return parts.stream()
                .filter(part -> part.whenMissing() != null)
                .map(part -> part.part().name())
                .toList();
    }
}
