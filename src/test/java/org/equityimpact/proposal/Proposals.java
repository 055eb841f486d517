package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes other proposals out of one, for tests. */
public final class Proposals {

    private Proposals() {}

    /** The proposal without the fact, section or list element at the pointer. */
    public static Proposal without(Proposal proposal, String pointer) {
        return (Proposal) without(proposal, List.of(pointer.substring(1).split("/", -1)));
    }

    /** The pointers of the facts that may be left out, one at a time. */
    public static List<String> removableFacts(Proposal proposal) {
        return Pointers.facts(proposal).stream()
                .filter(pointer -> isRemovable(proposal, pointer))
                .toList();
    }

    private static boolean isRemovable(Proposal proposal, String pointer) {
        try {
            return !without(proposal, pointer).equals(proposal);
        } catch (IllegalArgumentException required) {
            return false;
        }
    }

    private static Object without(Object value, List<String> way) {
        if (value instanceof Record block) {
            return without(block, way);
        }
        if (value instanceof List<?> list) {
            return without(list, way);
        }
        return value instanceof Map<?, ?> map ? without(map, way) : value;
    }

    private static Record without(Record block, List<String> way) {
        List<Part> parts = Part.of(block.getClass());
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part.name().equals(way.get(0)) ? changed(part, part.in(block), way) : part.in(block);
        }
        return build(block.getClass(), values);
    }

    private static @Nullable Object changed(Part part, @Nullable Object value, List<String> way) {
        if (way.size() > 1) {
            return value == null ? null : without(value, way.subList(1, way.size()));
        }
        if (part.component().getAccessor().isAnnotationPresent(NotNull.class)) {
            throw new IllegalArgumentException(part.name() + " cannot be left out");
        }
        return null;
    }

    private static List<Object> without(List<?> list, List<String> way) {
        List<Object> copy = new ArrayList<>(list);
        int index = Integer.parseInt(way.get(0));
        if (index < copy.size() && way.size() == 1) {
            copy.remove(index);
        } else if (index < copy.size()) {
            copy.set(index, without(copy.get(index), way.subList(1, way.size())));
        }
        return copy;
    }

    private static Map<Object, @Nullable Object> without(Map<?, ?> map, List<String> way) {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
        String name = way.get(0).replace("~1", "/").replace("~0", "~");
        if (way.size() == 1) {
            copy.remove(name);
        } else if (copy.get(name) != null) {
            copy.put(name, without(copy.get(name), way.subList(1, way.size())));
        }
        return copy;
    }

    private static Record build(Class<?> type, @Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
