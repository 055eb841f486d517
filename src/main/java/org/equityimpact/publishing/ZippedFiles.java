package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.equityimpact.archive.CentralDirectory;
import org.equityimpact.archive.CentralDirectory.Entry;

/** Takes files out of a ZIP archive; it stops as soon as there are more, or larger ones, than a rule folder has. */
final class ZippedFiles {

    private static final String ARCHIVE = "archive";

    private final CandidateFiles files;
    private int inflated;

    ZippedFiles(CandidateFiles files) {
        this.files = files;
    }

    void read(byte[] zip) {
        if (zip.length < 2 || zip[0] != 'P' || zip[1] != 'K') {
            files.note(
                    ARCHIVE,
                    "not-a-zip",
                    "the body is not a ZIP archive; pack the rule folder with: zip -r rules.zip rules");
            return;
        }
        try {
            var directory = CentralDirectory.of(zip);
            if (areFit(directory)) {
                inflate(zip, directory);
            }
        } catch (IOException | IllegalArgumentException broken) {
            files.note(
                    ARCHIVE,
                    "not-a-zip",
                    "the archive cannot be read: %s; pack it again".formatted(broken.getMessage()));
        }
    }

    private boolean areFit(List<Entry> directory) {
        if (directory.size() > CandidateFiles.MOST_FILES) {
            files.note(
                    ARCHIVE,
                    "too-much",
                    "the archive has %,d entries; allowed are %,d"
                            .formatted(directory.size(), CandidateFiles.MOST_FILES));
            return false;
        }
        directory.forEach(this::check);
        return directory.stream().noneMatch(Entry::isEncrypted);
    }

    private void check(Entry entry) {
        if (entry.isEncrypted()) {
            files.note(entry.name(), "encrypted", "the file is locked with a password; pack it without");
        } else if (entry.isLink()) {
            files.note(entry.name(), "symbolic-link", "this is a link to another file; pack the file itself");
        } else if (entry.isNeitherFileNorFolder()) {
            files.note(entry.name(), "not-a-file", "this is neither a file nor a folder; leave it out");
        }
    }

    private void inflate(byte[] zip, List<Entry> directory) throws IOException {
        var found = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                found.add(entry.getName());
                if (found.size() > directory.size() || !take(entry, stream)) {
                    break;
                }
            }
        }
        var listed = directory.stream().map(Entry::name).sorted().toList();
        if (inflated <= CandidateFiles.MOST_BYTES
                && !found.stream().sorted().toList().equals(listed)) {
            files.note(ARCHIVE, "not-a-zip", "the archive holds other files than its directory lists; pack it again");
        }
    }

    /** Takes a file; false when no more should be read. */
    private boolean take(ZipEntry entry, ZipInputStream stream) throws IOException {
        if (entry.isDirectory()) {
            files.isGood(entry.getName().replaceAll("/$", ""));
            return true;
        }
        byte[] content = stream.readNBytes(CandidateFiles.LARGEST_FILE + 1);
        inflated += content.length;
        if (content.length > CandidateFiles.LARGEST_FILE) {
            files.note(
                    entry.getName(),
                    "too-large",
                    "the file has more than %,d bytes; split it".formatted(CandidateFiles.LARGEST_FILE));
            inflated = CandidateFiles.MOST_BYTES + 1;
            return false;
        }
        if (inflated > CandidateFiles.MOST_BYTES) {
            files.note(
                    ARCHIVE,
                    "too-much",
                    "the files have more than %,d bytes together".formatted(CandidateFiles.MOST_BYTES));
            return false;
        }
        files.add(entry.getName(), content);
        return true;
    }
}
