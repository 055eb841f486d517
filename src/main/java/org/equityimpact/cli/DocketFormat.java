package org.equityimpact.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketWriter;
import org.equityimpact.docket.forms.DocketForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a docket is written. */
enum DocketFormat {
    TEXT,
    JSON,
    HTML,
    PDF,
    CSV;

    /** The docket in this format; the terminal decides how text is laid out. */
    byte[] of(Docket docket, Terminal terminal) {
        return switch (this) {
            case TEXT -> text(docket, terminal);
            case JSON -> json(docket);
            case HTML -> DocketForm.HTML.of(docket);
            case PDF -> DocketForm.PDF.of(docket);
            case CSV -> DocketForm.CSV.of(docket);
        };
    }

    private static byte[] text(Docket docket, Terminal terminal) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            new DocketText(new Page(out, terminal)).print(docket);
        }
        return bytes.toByteArray();
    }

    private static byte[] json(Docket docket) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(DocketWriter.writeIndented(docket));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Reads the option. */
    static final class Reader implements ITypeConverter<DocketFormat> {

        @Override
        public DocketFormat convert(String text) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"%s\" is not text, json, html, pdf or csv".formatted(text)));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
