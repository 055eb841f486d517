package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block as it was submitted, so that its parts can be held against each other even where some are wrong. */
record Submitted(Place place, Map<?, ?> values) {

    Place at(String name) {
        return place.part(name);
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    boolean says(String name, Object value) {
        return value.equals(values.get(name));
    }

    @Nullable
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    @Nullable
    BigDecimal number(String name) {
        return values.get(name) instanceof BigDecimal number ? number : null;
    }

    @Nullable
    Submitted block(String name) {
        return values.get(name) instanceof Map<?, ?> block ? new Submitted(at(name), block) : null;
    }

    /** The entries of a list that are objects; others are a mistake of their own. */
    List<Submitted> blocks(String name) {
        List<Submitted> blocks = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> block) {
                    blocks.add(new Submitted(at(name).entry(i), block));
                }
            }
        }
        return blocks;
    }
}
