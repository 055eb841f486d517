package org.equityimpact.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equityimpact.json.RecordReader;
import org.equityimpact.publishing.Samples;
import org.jspecify.annotations.Nullable;

/** The real decisions that come with the service, to be tried. */
final class SampleShelf {

    private static final String ENDING = ".json";

    private final TreeMap<String, byte[]> samples = new TreeMap<>();
    private final List<Sample> all = new ArrayList<>();

    SampleShelf() throws IOException {
        Samples.all().forEach((file, json) -> {
            var name = file.substring(0, file.length() - ENDING.length());
            samples.put(name, json);
            all.add(Sample.of(name, json));
        });
    }

    /**
     * A sample as a list shows it.
     *
     * @param name by which it is asked for
     */
    record Sample(String name, String title, @Nullable String organisation) {

        private static Sample of(String name, byte[] json) {
            var fields = RecordReader.object(json);
            var organisation = fields.get("organisation") instanceof Map<?, ?> body ? body.get("name") : null;
            return new Sample(
                    name, String.valueOf(fields.get("title")), organisation == null ? null : organisation.toString());
        }
    }

    List<Sample> all() {
        return List.copyOf(all);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(samples.get(name));
    }
}
