package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole number from a least one on; 3.0 is one too, as JSON Schema has it. */
record WholeNumberShape(BigDecimal least) implements Shape {

    static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (found instanceof BigDecimal number && isWhole(number) && number.compareTo(least) >= 0) {
            return number.toBigIntegerExact();
        }
        return refuse(found, place, reading, found instanceof String text ? NumberShape.hint(text) : null);
    }

    @Override
    public String wanted() {
        return "a whole number of %s or more".formatted(least);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("type", "integer", "minimum", least);
    }
}
