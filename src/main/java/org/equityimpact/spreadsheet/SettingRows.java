package org.equityimpact.spreadsheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.json.Nearest;
import org.equityimpact.json.Words;
import org.equityimpact.spreadsheet.cells.Cell;

/** Turns the rows above a heading, and the settings beside the file, into what is said of the indicator as a whole. */
final class SettingRows {

    private final Block block;
    private final TableSheet sheet;
    private final TableSettings beside;
    private final IndicatorParts parts;
    private final Origins origins;

    SettingRows(Block block, TableSettings beside, IndicatorParts parts, Origins origins) {
        this.block = block;
        this.sheet = block.sheet();
        this.beside = beside;
        this.parts = parts;
        this.origins = origins;
    }

    void read() {
        Map<Setting, Integer> first = new EnumMap<>(Setting.class);
        for (int row : block.settings()) {
            String word = Blocks.word(sheet.at(row, block.left()).text());
            Setting.of(word).ifPresentOrElse(setting -> read(row, setting, first), () -> noteUnknown(row, word));
        }
        beside.values().forEach((setting, text) -> put(setting, text, Place.beside(beside.place(setting))));
    }

    private void read(int row, Setting setting, Map<Setting, Integer> first) {
        Integer earlier = first.putIfAbsent(setting, row);
        if (earlier == null) {
            refuseFurtherValues(row, setting);
            readValue(row, setting);
        } else {
            note(
                    setting,
                    sheet.place(row, block.left()),
                    "%s is set twice, first in %s."
                            .formatted(Words.quoted(setting.word()), Cell.name(earlier, block.left())),
                    "leave one of the two out");
        }
    }

    private void readValue(int row, Setting setting) {
        Place place = sheet.place(row, block.left() + 1);
        Cell cell = sheet.at(row, block.left() + 1);
        switch (cell.kind()) {
            case ERROR ->
                note(setting, place, "The cell holds the error %s.".formatted(cell.text()), "write the value");
            case UNSAVED -> note(setting, place, "The cell holds a formula without a saved value.", "write the value");
            default -> {
                if (!beside.has(setting)) {
                    put(setting, text(cell), place);
                }
            }
        }
    }

    /** A date shows as much of itself as its format does. */
    private static String text(Cell cell) {
        return switch (cell.kind()) {
            case MONTH -> cell.text().substring(0, "2023-06".length());
            case YEAR -> cell.text().substring(0, "2023".length());
            default -> cell.text();
        };
    }

    /** A row without a value says nothing; only a source that is left blank is a mistake of the reader's. */
    private void put(Setting setting, String text, Place place) {
        String stripped = Spelling.stripped(text);
        if (stripped.isEmpty() && setting != Setting.SOURCE) {
            parts.indicator().place(setting.part(), place);
        } else {
            var value = SettingValue.of(setting, stripped);
            parts.indicator().put(setting.part(), value.value(), place, value.hint());
        }
    }

    private void refuseFurtherValues(int row, Setting setting) {
        for (int at = block.left() + 2; at < sheet.row(row).cells().size(); at++) {
            if (Note.opens(sheet.at(row, at).text())) {
                return;
            }
            if (!sheet.at(row, at).isBlank()) {
                note(
                        setting,
                        sheet.place(row, at),
                        "Beside %s stands one value; here is another.".formatted(Words.quoted(setting.word())),
                        sheet.file().isWorkbook()
                                ? "a note starts with #"
                                : "put a value with a separator in it in quotation marks; a note starts with #");
                return;
            }
        }
    }

    private void noteUnknown(int row, String word) {
        boolean isNumber = word.chars().noneMatch(Character::isLetter);
        origins.garble(parts.pointer());
        origins.note(
                parts.pointer(),
                sheet.place(row, block.left()),
                isNumber ? "The row names no setting." : "%s is not a setting.".formatted(Words.quoted(word)),
                () -> hint(word));
    }

    private static String hint(String unknown) {
        List<String> meant = Nearest.to(unknown, Setting.words());
        return meant.isEmpty()
                ? "settings are: %s; a note starts with #".formatted(String.join(", ", Setting.words()))
                : Words.didYouMean(meant);
    }

    private void note(Setting setting, Place place, String detail, String hint) {
        origins.note(parts.pointer() + "/" + setting.part(), place, detail, hint);
    }
}
