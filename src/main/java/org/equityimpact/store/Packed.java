package org.equityimpact.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs files by their paths into one text (a ZIP in Base64), and unpacks them. */
final class Packed {

    private Packed() {}

    static String pack(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("files in memory can be packed", impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    static SortedMap<String, byte[]> unpack(String packed) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("a kept rule set is damaged", damaged);
        }
        return Collections.unmodifiableSortedMap(files);
    }
}
