package org.equityimpact.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.JsonNode;

/**
 * Brings a backup into an empty store, all or nothing. A backup of an older release goes into a store of that release's form,
 * which is then brought up to date as the old store would have been.
 */
public final class Restoring {

    private static final int AT_ONCE = 50;

    private final DataSource source;
    private final Flyway flyway;

    Restoring(DataSource source, Flyway flyway) {
        this.source = source;
        this.flyway = flyway;
    }

    /** Restores a backup, and tells what was in it. */
    public BackupManifest from(Path file) throws IOException, UnusableBackup {
        try (var backup = BackupFile.checked(file)) {
            var form = MigrationVersion.fromVersion(backup.manifest().schema());
            refuseNewer(form);
            refuseUnlessEmpty(form);
            with(form, false).migrate();
            fillOrLeaveEmpty(backup, form);
            flyway.migrate();
            return backup.manifest();
        }
    }

    private void refuseNewer(MigrationVersion form) throws UnusableBackup {
        var newest = Stream.of(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        if (form.compareTo(newest) > 0) {
            throw new UnusableBackup(
                    "A newer release made the backup (its store has the form %s, this release knows %s); use that one."
                            .formatted(form, newest));
        }
    }

    /** A restore that was killed leaves the form of a store with nothing in it, and may be begun again. */
    private void refuseUnlessEmpty(MigrationVersion form) throws UnusableBackup {
        var current = flyway.info().current();
        if (current != null && !(form.equals(current.getVersion()) && isBare())) {
            throw new UnusableBackup(
                    "There is a store already; a backup is restored into a directory or database that holds none.");
        }
    }

    private boolean isBare() {
        try (var connection = source.getConnection()) {
            for (var table : StoreTables.of(connection)) {
                if (!isBare(table, connection)) {
                    return false;
                }
            }
            return true;
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("Nothing was restored: " + lost.getMessage(), lost);
        }
    }

    /** The head of the record comes with the form; a record without entries ends with number 0. */
    private static boolean isBare(StoreTable table, Connection connection) throws SQLException {
        String some = table.name().equals("record_head") ? " where number > 0" : "";
        try (var look = connection.prepareStatement("select 1 from " + table.name() + some + " limit 1");
                var rows = look.executeQuery()) {
            return !rows.next();
        }
    }

    private Flyway with(MigrationVersion form, boolean mayClean) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(form)
                .cleanDisabled(!mayClean)
                .load();
    }

    /** The store was made for this backup just now; without it, it shall not be there either. */
    private void fillOrLeaveEmpty(BackupFile backup, MigrationVersion form) throws IOException, UnusableBackup {
        try {
            fill(backup);
        } catch (IOException | UnusableBackup | RuntimeException failed) {
            with(form, true).clean();
            throw failed;
        }
    }

    private void fill(BackupFile backup) throws IOException, UnusableBackup {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var tables = StoreTables.inOrderOfReference(StoreTables.of(connection));
                refuseUnlessSame(tables, backup.manifest());
                for (var table : tables) {
                    takeOutWhatCameWithTheForm(table, connection);
                    fill(table, backup, connection);
                }
                connection.commit();
            } catch (SQLException | IOException | UnusableBackup | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("Nothing was restored: " + lost.getMessage(), lost);
        }
    }

    /** A table that nothing may be taken out of has nothing in it yet, and is left alone. */
    private static void takeOutWhatCameWithTheForm(StoreTable table, Connection connection) throws SQLException {
        try (var look = connection.prepareStatement("select 1 from " + table.name() + " limit 1");
                var rows = look.executeQuery()) {
            if (!rows.next()) {
                return;
            }
        }
        try (var delete = connection.prepareStatement("delete from " + table.name())) {
            delete.executeUpdate();
        }
    }

    private static void refuseUnlessSame(List<StoreTable> tables, BackupManifest manifest) throws UnusableBackup {
        var here = tables.stream().map(StoreTable::name).sorted().toList();
        var there = manifest.tables().stream()
                .map(BackupManifest.Table::name)
                .sorted()
                .toList();
        if (!here.equals(there)) {
            throw new UnusableBackup("The backup holds the tables %s, but a store of its form has %s."
                    .formatted(String.join(", ", there), String.join(", ", here)));
        }
    }

    private static void fill(StoreTable table, BackupFile backup, Connection connection)
            throws IOException, SQLException, UnusableBackup {
        var told = backup.manifest().tables().stream()
                .filter(one -> one.name().equals(table.name()))
                .findFirst()
                .orElseThrow();
        try (var insert = new Batched(connection.prepareStatement(table.insert()))) {
            backup.rows(told, row -> {
                refuseOtherColumns(table, row);
                insert.add(row, table.insertedAtOnce());
            });
            insert.flush();
        }
        if (!table.own().isEmpty()) {
            linkRows(table, told, backup, connection);
        }
    }

    private static void linkRows(StoreTable table, BackupManifest.Table told, BackupFile backup, Connection connection)
            throws IOException, SQLException, UnusableBackup {
        var columns = new ArrayList<>(table.ownColumns());
        columns.addAll(table.keyColumns());
        try (var update = new Batched(connection.prepareStatement(table.updateOwn()))) {
            backup.rows(told, row -> {
                if (table.own().stream().anyMatch(column -> !row.path(column).isNull())) {
                    update.add(row, columns);
                }
            });
            update.flush();
        }
    }

    private static void refuseOtherColumns(StoreTable table, JsonNode row) throws UnusableBackup {
        var here = table.columns().stream().map(StoreColumn::name).collect(Collectors.toSet());
        if (!here.equals(row.propertyNames().stream().collect(Collectors.toSet()))) {
            throw new UnusableBackup("A row of %s has other columns than the store.".formatted(table.name()));
        }
    }

    /** A statement that is run for many rows at once. */
    private static final class Batched implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        Batched(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(JsonNode row, List<StoreColumn> columns) throws SQLException {
            for (int place = 0; place < columns.size(); place++) {
                var column = columns.get(place);
                column.write(row.path(column.name()), statement, place + 1);
            }
            statement.addBatch();
            waiting++;
            if (waiting == AT_ONCE) {
                flush();
            }
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
