package org.equityimpact.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that is stored, as it is at one moment, into a ZIP archive that any database can take in again: a file of rows in JSON
 * for each table, and a manifest that ends it. Whoever stores meanwhile is not held up.
 */
public final class Backup {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FETCHED_AT_ONCE = 50;

    private final DataSource source;
    private final InstantSource clock;

    Backup(DataSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Writes a backup; one that broke off has no manifest, and is taken by nobody for whole. */
    public BackupManifest write(OutputStream out) throws IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    isPostgres(connection)
                            ? Connection.TRANSACTION_REPEATABLE_READ
                            : Connection.TRANSACTION_SERIALIZABLE);
            try {
                return write(connection, out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("the store cannot be read for a backup", lost);
        }
    }

    private BackupManifest write(Connection connection, OutputStream out) throws IOException, SQLException {
        var zip = new ZipOutputStream(out);
        var tables = new ArrayList<BackupManifest.Table>();
        for (var table : StoreTables.of(connection)) {
            tables.add(write(table, connection, zip));
        }
        var manifest = new BackupManifest(
                BackupManifest.FORMAT,
                programme(),
                schema(connection),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                tables);
        zip.putNextEntry(new ZipEntry(BackupManifest.FILE));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private static BackupManifest.Table write(StoreTable table, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new BackupManifest.Table(table.name(), 0, "").file()));
        var digest = sha256();
        var out = new DigestOutputStream(zip, digest);
        long count = 0;
        try (var statement = connection.prepareStatement(table.select(isPostgres(connection)))) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                for (; rows.next(); count++) {
                    out.write(JSON.writeValueAsBytes(row(table, rows)));
                    out.write('\n');
                }
            }
        }
        zip.closeEntry();
        return new BackupManifest.Table(table.name(), count, HexFormat.of().formatHex(digest.digest()));
    }

    private static Map<String, @Nullable Object> row(StoreTable table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (var column : table.columns()) {
            values.put(column.name(), column.read(row));
        }
        return values;
    }

    private static String schema(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select "version" from "flyway_schema_history" where "success" and "version" is not null
                        order by "installed_rank" desc limit 1
                        """);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String programme() {
        return Optional.ofNullable(Backup.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
