package org.equityimpact.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a policy table by its columns. */
record TableRow(CSVRecord row, List<String> columns, int line) {

    private static final String FROM = "from";

    /** What any table may have beside its own columns: the reason of a row, and the day from which it is in effect. */
    static final List<String> ANYWHERE = List.of("why", FROM);

    private static final int LARGEST = 1_000_000;

    /** Whether it has a cell for each column, except for those that may be missing at its end. */
    boolean isWhole() {
        return row.size() <= columns.size() && ANYWHERE.containsAll(columns.subList(row.size(), columns.size()));
    }

    /** The day from which it is in effect; null where it always was. */
    @Nullable
    LocalDate from() {
        return columns.contains(FROM) ? day(FROM) : null;
    }

    TableRow later(TableRow other) {
        var from = from();
        var after = other.from();
        return from == null || after != null && after.isAfter(from) ? other : this;
    }

    String text(String column) {
        String value = row.get(column);
        if (value.isBlank()) {
            throw wrong(column, "%s is empty; fill it in".formatted(column));
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        return row.isSet(column) && !row.get(column).isBlank() ? row.get(column) : null;
    }

    int whole(String column) {
        String value = text(column);
        if (!value.matches("-?[0-9]{1,7}") || Math.abs(Integer.parseInt(value)) > LARGEST) {
            throw wrong(column, "%s must be a whole number but is \"%s\"%s".formatted(column, value, hint(value)));
        }
        return Integer.parseInt(value);
    }

    BigDecimal number(String column) {
        String value = text(column);
        if (!value.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            throw wrong(column, "%s must be a number but is \"%s\"%s".formatted(column, value, hint(value)));
        }
        return new BigDecimal(value);
    }

    /** A day, as 2026-07-01; null where the cell is empty. */
    @Nullable
    LocalDate day(String column) {
        String value = optional(column);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            String remedy = value != null && value.matches("[0-9]{5}(\\.0*)?")
                    ? "; the spreadsheet wrote the date as a number: write %s, as text"
                            .formatted(LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(value.substring(0, 5))))
                    : "; write it as 2026-07-01";
            throw wrong(column, "%s must be a day but is \"%s\"%s".formatted(column, value, remedy));
        }
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(column, "%s must be yes or no but is \"%s\"".formatted(column, row.get(column)));
        };
    }

    /** A number of 0 or more. */
    BigDecimal notNegative(String column) {
        var number = number(column);
        if (number.signum() < 0) {
            throw wrong(column, "%s is %s; write 0 or more".formatted(column, number));
        }
        return number;
    }

    /** One of the constants of a type, by its name in any case; others that the caller allows are only told of. */
    <E extends Enum<E>> E oneOf(Class<E> type, String column, String... others) {
        String value = text(column);
        var constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!constants.contains(value.toLowerCase(Locale.ROOT))) {
            var allowed =
                    Stream.concat(Arrays.stream(others), constants.stream()).toList();
            throw wrong(column, "%s is \"%s\"; allowed: %s".formatted(column, value, String.join(", ", allowed)));
        }
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    /** Several values in one cell, separated by blanks or semicolons. */
    List<String> several(String column) {
        String value = optional(column);
        return value == null ? List.of() : Arrays.asList(value.split("[;\\s]+"));
    }

    WrongCell wrong(String column, String text) {
        return new WrongCell(columns.indexOf(column) + 1, text);
    }

    private static String hint(String value) {
        if (value.matches("-?[0-9]+,[0-9]+")) {
            return "; write " + value.replace(',', '.');
        }
        if (value.matches("-?[0-9]+(\\.[0-9]+)?\\s*%")) {
            return "; write %s"
                    .formatted(new BigDecimal(value.replaceAll("[\\s%]", ""))
                            .movePointLeft(2)
                            .toPlainString());
        }
        return "; write it in digits, as 12 or 0.25";
    }
}
