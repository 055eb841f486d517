package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.equityimpact.spreadsheet.cells.Csv;

/** A table that explains itself and can be read as it stands, to be written over with one's own figures; by the kind of file. */
public enum TableTemplate {
    CSV,
    XLSX;

    public byte[] bytes() {
        return switch (this) {
            case CSV -> Csv.write(TemplateRows.all()).getBytes(UTF_8);
            case XLSX -> TemplateWorkbook.bytes();
        };
    }

    /** What to call it as a file. */
    public String fileName() {
        return "equity-indicators." + this;
    }

    /** The ending of its files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
