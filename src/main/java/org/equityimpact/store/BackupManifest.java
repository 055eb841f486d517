package org.equityimpact.store;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, told within it.
 *
 * @param format of the backup itself
 * @param programme the release that made it
 * @param schema the newest migration that the store had seen
 * @param tables in the order of their names
 */
public record BackupManifest(int format, String programme, String schema, Instant madeAt, List<Table> tables) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    public BackupManifest {
        tables = List.copyOf(tables);
    }

    /** How many rows there are of all tables together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /**
     * A table in it.
     *
     * @param sha256 of its rows, as they stand in the backup
     */
    public record Table(String name, long rows, String sha256) {

        String file() {
            return "tables/" + name + ".ndjson";
        }
    }
}
