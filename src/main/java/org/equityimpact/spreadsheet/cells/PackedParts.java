package org.equityimpact.spreadsheet.cells;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a workbook before it is opened: a small file may unpack to a huge one, and not all that is packed is a workbook. */
final class PackedParts {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] content;
    private final Bounds bounds;

    PackedParts(byte[] content, Bounds bounds) {
        this.content = content;
        this.bounds = bounds;
    }

    static boolean isOle(byte[] content) {
        return startsWith(content, OLE);
    }

    static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    void check() throws UnreadableSheet {
        if (isOle(content)) {
            throw refused(
                    isEncrypted()
                            ? "the workbook is protected by a password; save it without one"
                            : "the workbook is of the old kind (.xls); save it as .xlsx");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                refuseOtherKinds(part.getName().toLowerCase(Locale.ROOT));
                unpacked += length(zip, bounds.unpackedBytes() - unpacked);
                if (++parts > bounds.parts() || unpacked >= bounds.unpackedBytes()) {
                    throw refused("the workbook unpacks to more than %,d bytes; keep only the table in it"
                            .formatted(bounds.unpackedBytes()));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Workbook.cannotBeOpened();
        }
    }

    private static void refuseOtherKinds(String part) throws UnreadableSheet {
        if (part.endsWith("vbaproject.bin")) {
            throw refused("the workbook holds macros; save it without them");
        }
        if (part.equals("xl/workbook.bin")) {
            throw refused("the workbook is of the binary kind (.xlsb); save it as .xlsx");
        }
        if (part.equals("content.xml")) {
            throw refused("the workbook is an OpenDocument one (.ods); save it as .xlsx");
        }
        if (part.startsWith("index/")) {
            throw refused("the workbook is one of Numbers; export it as .xlsx");
        }
    }

    /** An encrypted workbook is a part of this name in the container of the old kind. */
    private boolean isEncrypted() {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static long length(InputStream part, long most) throws IOException {
        var buffer = new byte[8192];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length < most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static UnreadableSheet refused(String why) {
        return new UnreadableSheet(0, 0, why);
    }
}
