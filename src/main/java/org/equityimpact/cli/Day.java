package org.equityimpact.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.equityimpact.assessment.Terms;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return Terms.day(text);
        } catch (DateTimeException other) {
            throw new TypeConversionException("\"%s\" is not a day such as 2026-11-21".formatted(text));
        }
    }
}
