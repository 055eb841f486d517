package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.Count;
import org.jspecify.annotations.Nullable;

/** A whole number of people, or the sign that it is small and withheld. */
record CountShape() implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (found.equals(Count.WITHHELD)) {
            return Count.withheld();
        }
        if (found instanceof BigDecimal number && number.signum() >= 0 && WholeNumberShape.isWhole(number)) {
            return new Count.Exact(number.toBigIntegerExact());
        }
        return refuse(found, place, reading, found instanceof String text ? hint(text) : null);
    }

    private static @Nullable String hint(String text) {
        return text.strip().startsWith("<")
                ? "write \"<10\" for a small number that is withheld"
                : NumberShape.hint(text);
    }

    @Override
    public boolean countsPeople() {
        return true;
    }

    @Override
    public String wanted() {
        return "a whole number of 0 or more";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "count",
                () -> Definitions.of(
                        "description",
                        "whole number of people, or \"<10\" where the owner of the data withholds a small count",
                        "anyOf",
                        List.of(
                                Definitions.of("type", "integer", "minimum", 0),
                                Definitions.of("const", Count.WITHHELD))));
    }
}
