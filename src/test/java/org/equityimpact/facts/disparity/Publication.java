package org.equityimpact.facts.disparity;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** All that could be published of disparities: every figure with six decimals, and every status, flag and note. */
final class Publication {

    private static final int DECIMALS = 6;

    private Publication() {}

    static String of(Disparities disparities) {
        var text = new StringBuilder();
        write(disparities, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof Double number) {
            text.append(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP));
        } else if (value instanceof Collection<?> values) {
            var ordered = values instanceof java.util.Set<?> ? new TreeSet<Object>(values) : values;
            ordered.forEach(one -> write(one, text.append('[')));
        } else if (value instanceof Ratio || value instanceof BigFraction) {
            text.append('-');
        } else if (value instanceof Record whole) {
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                write(part(whole, part), text.append('|'));
            }
        } else {
            text.append(value);
        }
    }

    private static @Nullable Object part(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
