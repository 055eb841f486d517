package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.spreadsheet.cells.Bounds;
import org.equityimpact.spreadsheet.cells.Csv;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;

/** Tables in tests: written as CSV, read on 21 November 2026 as that or as the same table in a workbook. */
final class Tables {

    static final IndicatorTables READER = new IndicatorTables(new ProposalReader(
            List.of(
                    "race.aian",
                    "race.asian",
                    "race.black",
                    "race.hispanic",
                    "race.white",
                    "race.nhpi",
                    "race.multiracial",
                    "disability.students"),
            InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"))));

    private Tables() {}

    /** The kinds of file that hold a table, each of which says the same. */
    enum Kind {
        CSV {
            @Override
            byte[] bytes(String csv) {
                return csv.getBytes(UTF_8);
            }

            @Override
            String place(String cell) {
                return "t.csv:%s %s".formatted(cell.replaceAll("\\D", ""), cell);
            }
        },
        XLSX {
            @Override
            byte[] bytes(String csv) {
                return workbook(csv);
            }

            @Override
            String place(String cell) {
                return "t.xlsx Suspended!" + cell;
            }
        };

        abstract byte[] bytes(String csv);

        abstract String place(String cell);

        String file() {
            return "t." + name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Indicator> read(String csv) {
        return read(Kind.CSV, csv);
    }

    static List<Indicator> read(Kind kind, String csv) {
        return READER.read(kind.file(), kind.bytes(csv), TableSettings.none());
    }

    static Indicator one(String csv) {
        return one("t.csv", csv.getBytes(UTF_8));
    }

    static Indicator one(String name, byte[] content) {
        List<Indicator> read = READER.read(name, content, TableSettings.none());
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    /** The measurement of the first group. */
    static Measurement baseline(Indicator indicator) {
        return Objects.requireNonNull(indicator.groups().get(0).baseline());
    }

    /** Settings beside the file, each followed by its value. */
    static TableSettings beside(Object... settingsAndValues) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (int i = 0; i < settingsAndValues.length; i += 2) {
            values.put((Setting) settingsAndValues[i], (String) settingsAndValues[i + 1]);
        }
        return new TableSettings(values, TableSettings.Source.OPTIONS);
    }

    /** Says what is wrong with a table in each kind of file, one mistake per line: cell, detail, and the hint in brackets. */
    static void assertMistakes(String csv, String... lines) {
        for (Kind kind : Kind.values()) {
            assertThat(mistakes(kind.file(), kind.bytes(csv)))
                    .as(kind.toString())
                    .containsExactly(Arrays.stream(lines)
                            .map(line -> kind.place(line.substring(0, line.indexOf(':')))
                                    + line.substring(line.indexOf(':')))
                            .toArray(String[]::new));
        }
    }

    static List<String> mistakes(String name, byte[] content) {
        return mistakes(name, content, TableSettings.none());
    }

    static List<String> mistakes(String name, byte[] content, TableSettings settings) {
        InvalidTable invalid = catchThrowableOfType(InvalidTable.class, () -> READER.read(name, content, settings));
        return invalid == null
                ? List.of()
                : invalid.mistakes().stream().map(TableMistake::text).toList();
    }

    /** The table as a workbook, in which numbers are numbers. */
    static byte[] workbook(String csv) {
        return workbook(sheet -> fill(sheet, csv), "Suspended");
    }

    static byte[] workbook(Consumer<XSSFSheet> fill, String... names) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            for (String name : names) {
                fill.accept(workbook.createSheet(name));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(XSSFSheet sheet, String csv) {
        try {
            var rows = Csv.read(csv, ',', new Bounds(0, 0, 100_000, 1_000, 1_000_000))
                    .rows();
            for (int at = 0; at < rows.size(); at++) {
                var row = sheet.createRow(at);
                for (int column = 0; column < rows.get(at).cells().size(); column++) {
                    String text = rows.get(at).at(column).text();
                    if (isNumber(text)) {
                        row.createCell(column).setCellValue(Double.parseDouble(text));
                    } else {
                        row.createCell(column).setCellValue(text);
                    }
                }
            }
        } catch (UnreadableSheet e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether a number in a workbook shows as this very text. */
    private static boolean isNumber(String text) {
        return text.matches("-?(0|[1-9]\\d{0,8})(\\.\\d{0,4}[1-9])?")
                && !Set.of("-0").contains(text);
    }
}
