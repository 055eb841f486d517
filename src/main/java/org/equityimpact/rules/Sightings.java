package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.facts.Reading;

/** What Drools found of one rule, by reading. */
final class Sightings {

    static final Sightings NONE = new Sightings();

    private final Map<Reading, List<Sighting>> byReading = new EnumMap<>(Reading.class);

    void add(Reading reading, Sighting sighting) {
        byReading.computeIfAbsent(reading, unseen -> new ArrayList<>()).add(sighting);
    }

    List<Sighting> in(Reading reading) {
        return byReading.getOrDefault(reading, List.of());
    }
}
