package org.equityimpact.supplychain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a weakness, in the form of OSV (https://ossf.github.io/osv-schema/), as far as it is of Maven's libraries. */
record Advisory(String id, String severity, String summary, List<Affected> affected) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Every advisory in a folder and its folders. */
    static List<Advisory> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> of(JSON.readTree(file.toFile())))
                    .toList();
        }
    }

    static Advisory of(JsonNode osv) {
        var affected = new ArrayList<Affected>();
        osv.path("affected").forEach(one -> {
            if (one.at("/package/ecosystem").asString("").equals("Maven")) {
                affected.add(Affected.of(one));
            }
        });
        return new Advisory(
                osv.path("id").asString(),
                osv.at("/database_specific/severity").asString("UNKNOWN"),
                osv.path("summary").asString(""),
                affected);
    }

    boolean concerns(Shipped library) {
        return affected.stream().anyMatch(one -> one.concerns(library));
    }

    /** What nobody has weighed counts as grave. */
    boolean isGrave() {
        return !severity.equals("LOW") && !severity.equals("MODERATE") && !severity.equals("MEDIUM");
    }

    /** One library, with the versions that are weak. */
    record Affected(String artifact, List<String> versions, List<Range> ranges) {

        static Affected of(JsonNode one) {
            var versions = new ArrayList<String>();
            one.path("versions").forEach(version -> versions.add(version.asString()));
            var ranges = new ArrayList<Range>();
            one.path("ranges").forEach(range -> ranges.addAll(Range.of(range.path("events"))));
            return new Affected(one.at("/package/name").asString(), versions, ranges);
        }

        boolean concerns(Shipped library) {
            return artifact.equals(library.artifact())
                    && (versions.contains(library.version())
                            || ranges.stream()
                                    .anyMatch(range -> range.holds(new ComparableVersion(library.version()))));
        }
    }

    /**
     * Versions from one on, up to another.
     *
     * @param end the first that is not weak, or the last that is; empty where there is none yet
     */
    record Range(String start, String end, boolean withEnd) {

        static List<Range> of(JsonNode events) {
            var ranges = new ArrayList<Range>();
            String start = "";
            for (JsonNode event : events) {
                if (event.has("introduced")) {
                    start = event.path("introduced").asString();
                } else if (!start.isEmpty()) {
                    boolean withEnd = event.has("last_affected");
                    ranges.add(new Range(
                            start,
                            event.path(withEnd ? "last_affected" : "fixed").asString(),
                            withEnd));
                    start = "";
                }
            }
            if (!start.isEmpty()) {
                ranges.add(new Range(start, "", false));
            }
            return ranges;
        }

        boolean holds(ComparableVersion version) {
            if (!start.equals("0") && version.compareTo(new ComparableVersion(start)) < 0) {
                return false;
            }
            if (end.isEmpty()) {
                return true;
            }
            int toEnd = version.compareTo(new ComparableVersion(end));
            return withEnd ? toEnd <= 0 : toEnd < 0;
        }
    }
}
