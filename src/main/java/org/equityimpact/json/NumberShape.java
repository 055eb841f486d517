package org.equityimpact.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number, perhaps within bounds. */
record NumberShape(@Nullable BigDecimal least, @Nullable BigDecimal most) implements Shape {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof BigDecimal number)) {
            return refuse(found, place, reading, found instanceof String text ? hint(text) : null);
        }
        boolean inside =
                (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
        return inside ? number : refuse(found, place, reading, shareHint(number));
    }

    /** Who writes 45 for a share means 45 per cent. */
    private @Nullable String shareHint(BigDecimal number) {
        boolean isShare = most != null && most.compareTo(BigDecimal.ONE) == 0;
        boolean meantPercent = isShare && number.compareTo(BigDecimal.ONE) > 0 && number.compareTo(HUNDRED) <= 0;
        return meantPercent
                ? "enter %s for %s%%"
                        .formatted(
                                number.divide(HUNDRED, number.scale() + 2, RoundingMode.UNNECESSARY)
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                number.toPlainString())
                : null;
    }

    static @Nullable String hint(String text) {
        return text.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? "write it without quotes" : null;
    }

    @Override
    public String wanted() {
        if (least != null && most != null) {
            return "a number between %s and %s".formatted(least, most);
        }
        return least == null ? "a number" : "a number of %s or more".formatted(least);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = Definitions.of("type", "number");
        if (least != null) {
            schema.put("minimum", least);
        }
        if (most != null) {
            schema.put("maximum", most);
        }
        return schema;
    }
}
