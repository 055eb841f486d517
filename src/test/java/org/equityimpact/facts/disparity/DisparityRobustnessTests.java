package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is submitted, what comes out is a figure or a status: no exception, no NaN, no infinity. */
class DisparityRobustnessTests {

    @Test
    void hostileTablesGiveFiguresOrStatuses() throws ReflectiveOperationException {
        goThrough(20_000, 1);
    }

    @Test
    @Tag("slow")
    void manyHostileTablesGiveFiguresOrStatuses() throws ReflectiveOperationException {
        goThrough(100_000, 2);
    }

    private static void goThrough(int tables, long seed) throws ReflectiveOperationException {
        var drawn = new RandomTables(seed);
        for (var table = 0; table < tables; table++) {
            var draft = drawn.hostile();
            var policy = table % 3 == 0 ? IndicatorDraft.SHOWING_ALL : DisparityPolicy.defaults();
            isSound(draft.assessed(policy), seed, table);
        }
    }

    private static void isSound(Disparities disparities, long seed, int table) throws ReflectiveOperationException {
        if (!isFinite(disparities)) {
            throw new AssertionError("table %d of seed %d gives NaN or infinity".formatted(table, seed));
        }
        for (var group : disparities.groups()) {
            if (group.status() == Status.SUPPRESSED) {
                assertThat(group.figures()).isEqualTo(Figures.NONE);
                assertThat(group.measures()).isEqualTo(Measures.NONE);
            }
        }
    }

    private static boolean isFinite(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Double number) {
            return Double.isFinite(number);
        }
        if (value instanceof Collection<?> values) {
            for (var one : values) {
                if (!isFinite(one)) {
                    return false;
                }
            }
            return true;
        }
        return !(value instanceof Record whole) || partsAreFinite(whole);
    }

    private static boolean partsAreFinite(Record whole) throws ReflectiveOperationException {
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            if (!isFinite(part.getAccessor().invoke(whole))) {
                return false;
            }
        }
        return true;
    }
}
