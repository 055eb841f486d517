package org.equityimpact.agenda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.equityimpact.archive.CentralDirectory.Entry;
import org.equityimpact.archive.InnerPath;
import org.equityimpact.archive.ZipArchive;
import org.equityimpact.json.Submission;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP archive. Whoever packed it is not trusted: an entry that is a trick is left out, with why. */
final class ArchiveFiles implements FilesBeside {

    private final ZipArchive archive;
    private final TreeMap<String, Entry> good = new TreeMap<>();
    private final Map<String, String> bad = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Room room = new Room();
    private final String outer;

    private ArchiveFiles(ZipArchive archive) {
        this.archive = archive;
        archive.entries().stream().filter(entry -> !isByTheWay(entry.name())).forEach(this::sort);
        this.outer = outerFolder();
    }

    /**
     * Opens an archive.
     *
     * @throws InvalidAgenda when it is none, or has more entries than an agenda has items
     */
    static ArchiveFiles of(byte[] zip) {
        try {
            var archive = ZipArchive.of(zip);
            if (archive.entries().size() > Agenda.MOST_ITEMS) {
                throw new InvalidAgenda("The archive has %,d entries; an agenda may have at most %,d items."
                        .formatted(archive.entries().size(), Agenda.MOST_ITEMS));
            }
            return new ArchiveFiles(archive);
        } catch (ZipException broken) {
            throw new InvalidAgenda("This is not a ZIP archive, or not a whole one (%s); pack the folder again."
                    .formatted(broken.getMessage()));
        }
    }

    @Override
    public List<String> names() {
        return good.keySet().stream()
                .map(name -> name.substring(outer.length()))
                .toList();
    }

    @Override
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public byte[] read(String name, String what, int mostBytes) throws IOException {
        var entry = good.get(outer + name);
        if (entry == null) {
            var why = bad.get(outer + name);
            throw why == null ? new NoSuchFileException(name) : new IOException(why);
        }
        if (room.isFull()) {
            return room.take(new byte[1]);
        }
        var content = archive.read(entry, mostBytes);
        if (content.length > mostBytes) {
            room.spend(content.length);
        }
        return room.take(Submission.of(new ByteArrayInputStream(content), what, mostBytes));
    }

    private void sort(Entry entry) {
        var wrong = wrong(entry);
        if (wrong != null) {
            leaveOut(entry.name(), wrong);
        } else if (!entry.name().endsWith("/") && good.putIfAbsent(entry.name(), entry) != null) {
            leaveOut(entry.name(), "another file of the archive has this name already");
        }
    }

    private void leaveOut(String name, String why) {
        bad.putIfAbsent(name, why);
        leftOut.add(new LeftOut(name, why));
    }

    private static @Nullable String wrong(Entry entry) {
        var path = entry.name().endsWith("/")
                ? entry.name().substring(0, entry.name().length() - 1)
                : entry.name();
        var wrong = InnerPath.wrong(path);
        if (wrong != null) {
            return wrong;
        }
        if (entry.isLink()) {
            return "it is a link to another file; pack the file itself";
        }
        return entry.isNeitherFileNorFolder() ? "it is neither a file nor a folder" : null;
    }

    /** What file managers add. */
    private static boolean isByTheWay(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    /** Who packs a folder rather than its files means the same. */
    private String outerFolder() {
        var first = good.isEmpty() ? "" : good.firstKey();
        var folder = first.substring(0, first.indexOf('/') + 1);
        return good.keySet().stream().allMatch(name -> name.startsWith(folder)) ? folder : "";
    }
}
