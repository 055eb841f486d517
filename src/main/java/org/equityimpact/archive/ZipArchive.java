package org.equityimpact.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.equityimpact.archive.CentralDirectory.Entry;

/** A ZIP archive in memory whose entries are read one by one, so that a bad one costs no other. */
public final class ZipArchive {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private final List<Entry> entries;

    private ZipArchive(byte[] zip, List<Entry> entries) {
        this.zip = zip;
        this.entries = List.copyOf(entries);
    }

    /**
     * Opens an archive.
     *
     * @throws ZipException when the bytes are no whole archive
     */
    public static ZipArchive of(byte[] zip) throws ZipException {
        return new ZipArchive(zip.clone(), CentralDirectory.of(zip));
    }

    /** In the order of the directory. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * What an entry holds, but no more than one byte beyond the most that is wanted.
     *
     * @throws ZipException when it cannot be unpacked, or is not what was packed
     */
    public byte[] read(Entry entry, int mostBytes) throws ZipException {
        if (entry.isEncrypted()) {
            throw new ZipException("the file is locked with a password; pack it without");
        }
        byte[] content = unpacked(entry, mostBytes);
        var checksum = new CRC32();
        checksum.update(content);
        if (content.length <= mostBytes
                && (int) checksum.getValue() != entry.packing().checksum()) {
            throw new ZipException("the file is damaged; pack it again");
        }
        return content;
    }

    private byte[] unpacked(Entry entry, int mostBytes) throws ZipException {
        var packed = packed(entry);
        var inflater = new Inflater(true);
        try {
            return switch (entry.packing().method()) {
                case STORED -> packed.readNBytes(mostBytes + 1);
                case DEFLATED -> new InflaterInputStream(packed, inflater).readNBytes(mostBytes + 1);
                default -> throw new ZipException("the file is packed in a way that is not known here; pack it as ZIP");
            };
        } catch (ZipException known) {
            throw known;
        } catch (IOException broken) {
            throw new ZipException("the file is damaged; pack it again");
        } finally {
            inflater.end();
        }
    }

    private ByteArrayInputStream packed(Entry entry) throws ZipException {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int place = entry.packing().place();
        int length = entry.packing().length();
        try {
            long start = (long) place
                    + LOCAL_HEADER_LENGTH
                    + (bytes.getShort(place + 26) & 0xFFFF)
                    + (bytes.getShort(place + 28) & 0xFFFF);
            if (bytes.getInt(place) == LOCAL_HEADER && length >= 0 && start + length <= zip.length) {
                return new ByteArrayInputStream(zip, (int) start, length);
            }
        } catch (IndexOutOfBoundsException outside) {
            throw new ZipException("the file lies outside of the archive; pack it again");
        }
        throw new ZipException("the file lies outside of the archive; pack it again");
    }
}
