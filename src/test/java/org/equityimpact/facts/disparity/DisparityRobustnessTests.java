package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is submitted, what comes out is a figure or a status: no exception, no NaN, no infinity. */
class DisparityRobustnessTests {

    private static final int TABLES_OF_A_SEED = 1_000;

    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(part -> !part.getReturnType().isPrimitive() || part.getReturnType() == double.class)
                    .toArray(Method[]::new);
        }
    };

    @Test
    void hostileTablesGiveFiguresOrStatuses() {
        IntStream.range(0, 10).forEach(DisparityRobustnessTests::goThrough);
    }

    @Test
    @Tag("slow")
    void aMillionHostileTablesGiveFiguresOrStatuses() {
        IntStream.range(10, 1_010).parallel().forEach(DisparityRobustnessTests::goThrough);
    }

    private static void goThrough(int seed) {
        var drawn = new RandomTables(seed);
        for (var table = 0; table < TABLES_OF_A_SEED; table++) {
            var draft = drawn.hostile();
            var policy = table % 3 == 0 ? IndicatorDraft.SHOWING_ALL : ShippedLines.policy();
            try {
                isSound(draft.assessed(policy));
            } catch (RuntimeException | ReflectiveOperationException | AssertionError e) {
                throw new AssertionError("table %d of seed %d: %s".formatted(table, seed, e), e);
            }
        }
    }

    private static void isSound(Disparities disparities) throws ReflectiveOperationException {
        if (!isFinite(disparities)) {
            throw new AssertionError("NaN or infinity");
        }
        for (var group : disparities.groups()) {
            if (group.status() == Status.SUPPRESSED) {
                assertThat(group.figures()).isEqualTo(Figures.NONE);
                assertThat(group.measures()).isEqualTo(Measures.NONE);
                assertThat(group.members()).isNull();
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
        for (var part : PARTS.get(whole.getClass())) {
            if (!isFinite(part.invoke(whole))) {
                return false;
            }
        }
        return true;
    }
}
