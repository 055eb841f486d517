package org.equityimpact.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.equityimpact.charts.ChartFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The files to write for each chart. */
enum ChartsWanted {
    SVG,
    PNG,
    HTML,
    CSV,
    ALL;

    List<ChartFormat> formats() {
        return this == ALL ? List.of(ChartFormat.values()) : List.of(ChartFormat.valueOf(name()));
    }

    /** Reads the option. */
    static final class Reader implements ITypeConverter<ChartsWanted> {

        @Override
        public ChartsWanted convert(String text) {
            return Stream.of(values())
                    .filter(wanted -> wanted.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"%s\" is not svg, png, html, csv or all".formatted(text)));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
