package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup as it lies there: whole and unchanged, or refused. */
final class BackupFile implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens a backup and checks all of it against its manifest. */
    static BackupFile checked(Path file) throws IOException, UnusableBackup {
        if (!Files.isRegularFile(file)) {
            throw new UnusableBackup("There is no file %s.".formatted(file));
        }
        ZipFile zip = open(file);
        try {
            var backup = new BackupFile(zip, manifest(zip));
            backup.check();
            return backup;
        } catch (IOException | UnusableBackup | RuntimeException unusable) {
            zip.close();
            throw unusable;
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** Gives each row of a table to whoever wants them, in the order in which they stand there. */
    void rows(BackupManifest.Table table, Rows taker) throws IOException, SQLException, UnusableBackup {
        try (var lines = new BufferedReader(new InputStreamReader(stream(table.file()), UTF_8), BUFFER)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.take(JSON.readTree(line));
            }
        }
    }

    /** Takes rows. */
    interface Rows {
        void take(JsonNode row) throws SQLException, UnusableBackup;
    }

    private static ZipFile open(Path file) throws IOException, UnusableBackup {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new UnusableBackup(
                    "%s is no backup, or one that broke off: %s.".formatted(file, broken.getMessage()));
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException, UnusableBackup {
        var entry = zip.getEntry(BackupManifest.FILE);
        if (entry == null) {
            throw new UnusableBackup("There is no manifest in it, so it is no backup, or one that broke off.");
        }
        try (var stream = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(stream, BackupManifest.class);
            if (manifest.format() != BackupManifest.FORMAT) {
                throw new UnusableBackup(
                        "The backup has the format %d, and this release knows %d; use the release that made it (%s)."
                                .formatted(manifest.format(), BackupManifest.FORMAT, manifest.programme()));
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new UnusableBackup("Its manifest cannot be read: " + unreadable.getOriginalMessage());
        }
    }

    private void check() throws IOException, UnusableBackup {
        var told = manifest.tables().stream()
                .map(BackupManifest.Table::file)
                .collect(Collectors.toCollection(TreeSet::new));
        told.add(BackupManifest.FILE);
        Set<String> there = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        if (!told.equals(there)) {
            throw new UnusableBackup("The manifest tells of %s, but there are %s.".formatted(told, there));
        }
        for (var table : manifest.tables()) {
            check(table);
        }
    }

    private void check(BackupManifest.Table table) throws IOException, UnusableBackup {
        var digest = Backup.sha256();
        long lines = 0;
        var buffer = new byte[BUFFER];
        try (var stream = stream(table.file())) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (ZipException damaged) {
            throw damaged(table);
        }
        if (lines != table.rows() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
            throw damaged(table);
        }
    }

    private static UnusableBackup damaged(BackupManifest.Table table) {
        return new UnusableBackup(
                "The backup is damaged, or was changed: %s is not what its manifest tells.".formatted(table.file()));
    }

    private InputStream stream(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
