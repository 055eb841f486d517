package org.equityimpact.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** What a ZIP archive says at its end of its entries; that an entry is a link stands only there. */
public final class CentralDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ByteBuffer zip;

    private CentralDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The entries, in the order of the directory.
     *
     * @throws ZipException when the bytes are no whole archive
     */
    public static List<Entry> of(byte[] zip) throws ZipException {
        try {
            return new CentralDirectory(zip).entries();
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw broken("it is cut off");
        }
    }

    private List<Entry> entries() throws ZipException {
        int end = end();
        int count = zip.getShort(end + 10) & 0xFFFF;
        int place = zip.getInt(end + 16);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            if (zip.getInt(place) != ENTRY) {
                throw broken("its directory is damaged");
            }
            int name = zip.getShort(place + 28) & 0xFFFF;
            int extra = zip.getShort(place + 30) & 0xFFFF;
            int comment = zip.getShort(place + 32) & 0xFFFF;
            entries.add(new Entry(
                    new String(zip.array(), place + 46, name, UTF_8),
                    zip.getShort(place + 8) & 0xFFFF,
                    zip.getInt(place + 38) >>> 16,
                    new Packing(
                            zip.getShort(place + 10) & 0xFFFF,
                            zip.getInt(place + 16),
                            zip.getInt(place + 20),
                            zip.getInt(place + 42))));
            place += 46 + name + extra + comment;
        }
        if (place != end) {
            throw broken("its directory does not end where it says");
        }
        return entries;
    }

    private int end() throws ZipException {
        int first = Math.max(0, zip.capacity() - END_LENGTH - LONGEST_COMMENT);
        for (int place = zip.capacity() - END_LENGTH; place >= first; place--) {
            int comment = zip.capacity() - END_LENGTH - place;
            if (zip.getInt(place) == END && (zip.getShort(place + 20) & 0xFFFF) == comment) {
                return place;
            }
        }
        throw broken("it has no directory");
    }

    private static ZipException broken(String why) {
        return new ZipException(why);
    }

    /**
     * An entry of the archive.
     *
     * @param mode the kind and the rights of the file, as Unix writes them; 0 where another system wrote the archive
     * @param packing how and where its content is packed
     */
    public record Entry(String name, int flags, int mode, Packing packing) {

        private static final int KIND = 0xF000;
        private static final int LINK = 0xA000;
        private static final int FILE = 0x8000;
        private static final int FOLDER = 0x4000;

        public boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        public boolean isLink() {
            return (mode & KIND) == LINK;
        }

        public boolean isNeitherFileNorFolder() {
            int kind = mode & KIND;
            return kind != 0 && kind != FILE && kind != FOLDER;
        }
    }

    /**
     * How the content of an entry is packed.
     *
     * @param method 0 as it is, 8 deflated
     * @param checksum of the content, as CRC-32
     * @param length of the packed content in bytes
     * @param place where the entry begins in the archive
     */
    public record Packing(int method, int checksum, int length, int place) {}
}
