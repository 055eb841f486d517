package org.equityimpact.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Writes indicators as a client would submit them: alone, or into a proposal. */
public final class IndicatorsWriter {

    private static final String INDICATORS = "indicators";

    private IndicatorsWriter() {}

    /** An object with nothing but {@code indicators}, on one line, in UTF-8; each is an indicator or a map of its parts. */
    public static byte[] write(List<?> indicators) {
        return JsonWriter.write(Map.of(INDICATORS, indicators));
    }

    /** The same on many lines for people. */
    public static byte[] writeIndented(List<?> indicators) {
        return JsonWriter.writeIndented(Map.of(INDICATORS, indicators));
    }

    /**
     * Adds indicators to a proposal that is in order, in the place of those with the same id; all else stays as it was, and in its order.
     *
     * @throws UnreadableJson when the proposal is not one JSON object in UTF-8
     */
    public static byte[] writeInto(byte[] proposal, List<Indicator> indicators) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>(JsonText.object(proposal));
        List<@Nullable Object> all = new ArrayList<>();
        if (document.get(INDICATORS) instanceof List<?> present) {
            all.addAll(present);
        }
        indicators.forEach(indicator -> put(indicator, all));
        document.put(INDICATORS, all);
        return JsonWriter.writeIndented(document);
    }

    private static void put(Indicator indicator, List<@Nullable Object> all) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at) instanceof Map<?, ?> present && indicator.id().equals(present.get("id"))) {
                all.set(at, indicator);
                return;
            }
        }
        all.add(indicator);
    }
}
