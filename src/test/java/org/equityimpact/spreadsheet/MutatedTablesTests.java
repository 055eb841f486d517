package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.equityimpact.json.Mutations;
import org.equityimpact.spreadsheet.cells.Csv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever the bytes of a file are, they give indicators or mistakes, each with its place. */
class MutatedTablesTests {

    private static final String[] SNIPPETS = {
        "\"",
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "\n\n",
        "#",
        "*",
        "<10",
        "group",
        "count",
        "name,x\n",
        "favourable,no\n",
        "group,count,total\n",
        "\0",
        "\uFEFF",
        "%",
        "-",
        "1e999",
        "99999999999999999999999999",
        "12,5",
        "{",
        "<",
        "&",
        "</c>",
        "<c r=\"ZZZ9999999\"><v>1</v></c>",
        "<row r=\"0\">",
        "t=\"s\"",
        "&#0;",
        "_x0000_",
        "2023-02-30",
        "\u202e"
    };

    private final Random random = new Random(20261121);

    /** What is wrong with a workbook is told here, and not in a log. */
    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    @Test
    void asText() {
        mutateTexts(1_500);
    }

    @Test
    void asAWorkbook() throws IOException {
        mutateWorkbooks(150);
    }

    @Tag("slow")
    @Test
    void asTextForLong() {
        mutateTexts(60_000);
    }

    @Tag("slow")
    @Test
    void asAWorkbookForLong() throws IOException {
        mutateWorkbooks(6_000);
    }

    private void mutateTexts(int trials) {
        List<byte[]> seeds = new ArrayList<>(List.of(TableTemplate.CSV.bytes()));
        var indicators = new RandomIndicators(7);
        for (int i = 0; i < 20; i++) {
            seeds.add(Csv.write(new WrittenTable(indicators.next("i")).rows()).getBytes(UTF_8));
        }
        for (int trial = 0; trial < trials; trial++) {
            lookAt(mutated(seeds.get(random.nextInt(seeds.size()))));
        }
    }

    /** Mutates the packed bytes of some, and the parts before they are packed of others. */
    private void mutateWorkbooks(int trials) throws IOException {
        List<byte[]> seeds = new ArrayList<>(List.of(TableTemplate.XLSX.bytes()));
        var indicators = new RandomIndicators(8);
        for (int i = 0; i < 5; i++) {
            seeds.add(Tables.workbook(Csv.write(new WrittenTable(indicators.next("i")).rows())));
        }
        for (int trial = 0; trial < trials; trial++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            lookAt(trial % 3 == 0 ? mutated(seed) : withMutatedPart(seed));
        }
    }

    private static void lookAt(byte[] content) {
        try {
            assertThat(Tables.READER.read("t", content, TableSettings.none())).isNotEmpty();
        } catch (InvalidTable invalid) {
            assertThat(invalid.mistakes()).isNotEmpty().allSatisfy(MutatedTablesTests::isWhole);
        }
    }

    private static void isWhole(TableMistake mistake) {
        assertThat(mistake.detail()).isNotBlank().doesNotContain("Exception").doesNotContain("null");
        assertThat(mistake.place() == null || mistake.place().startsWith("t")).isTrue();
    }

    private byte[] mutated(byte[] original) {
        return original.length == 0 ? original : Mutations.ofBytes(original, random, SNIPPETS);
    }

    private byte[] withMutatedPart(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        String name = parts.keySet().stream()
                .skip(random.nextInt(parts.size()))
                .findFirst()
                .orElseThrow();
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, new byte[0]);
            default -> parts.computeIfPresent(name, (unused, part) -> mutated(part));
        }
        return packed(parts);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
