package org.equityimpact.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as spreadsheets save them in text: 6/30/2023 and 30.6.2023 mean one day, and 3/4/2023 may mean two. */
final class SheetDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

    private SheetDate() {}

    static SettingValue of(String text) {
        return NUMBERS.matcher(text)
                .results()
                .filter(date -> date.group().equals(text))
                .findFirst()
                .map(date -> of(text, days(date)))
                .orElseGet(() -> SettingValue.of(text));
    }

    private static SettingValue of(String text, List<String> days) {
        return switch (days.size()) {
            case 0 -> SettingValue.of(text);
            case 1 -> SettingValue.of(days.get(0));
            default -> new SettingValue(text, "write %s or %s".formatted(days.get(0), days.get(1)));
        };
    }

    private static List<String> days(MatchResult date) {
        int year = Integer.parseInt(date.group(4));
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        return Stream.concat(day(year, first, second), day(year, second, first))
                .distinct()
                .toList();
    }

    private static Stream<String> day(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Stream.empty();
        }
    }
}
