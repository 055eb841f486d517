package org.equityimpact.rules;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;

/** Reads what stands about the rule in the head of a decision table: rows of a name such as {@code @title} and its value. */
final class TableMetadata {

    private TableMetadata() {}

    static Metadata of(String path, RuleSources sources) {
        var metadata = new Metadata();
        try (var rows =
                CSVFormat.DEFAULT.parse(new StringReader(sources.text(path).orElse("")))) {
            for (var row : rows) {
                for (int cell = 0; cell + 1 < row.size(); cell++) {
                    if (row.get(cell).startsWith("@")) {
                        metadata.put(row.get(cell).substring(1), row.get(cell + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the table cannot be read: " + e.getMessage(), e);
        }
        return metadata;
    }
}
