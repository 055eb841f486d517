package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.json.IndicatorsWriter;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.TooLarge;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;

/** Reads tables of groups, in CSV or a workbook, into indicators in which every value is in order, or all mistakes at once. */
public final class IndicatorTables {

    private static final String WHAT_IS_A_TABLE =
            "a table has a heading row that starts with \"group\" and names the figures, such as group, count, total";

    private final ProposalReader reader;

    /** What a table says goes through the reader of submissions. */
    public IndicatorTables(ProposalReader reader) {
        this.reader = reader;
    }

    /**
     * Reads one file; its name stands in every place of a mistake, and may be empty.
     *
     * @throws InvalidTable when it does not hold indicators
     * @throws TooLarge when it holds more than a table may
     */
    public List<Indicator> read(String name, byte[] content, TableSettings settings) {
        return read(List.of(TableFile.of(name, content)), settings);
    }

    /**
     * Reads files, each with as many tables as it has.
     *
     * @throws InvalidTable when they do not hold indicators
     */
    public List<Indicator> read(List<TableFile> files, TableSettings settings) {
        var origins = new Origins();
        var blocks = new ArrayList<Block>();
        for (int number = 0; number < files.size(); number++) {
            blocks.addAll(blocks(files.get(number), number, origins));
        }
        if (files.size() == 1) {
            origins.put("/indicators", Place.of(files.get(0), 0));
        }
        refuseNameOfMany(blocks, settings, origins);
        return read(indicators(blocks, settings, origins), origins, settings);
    }

    private static List<Block> blocks(TableFile file, int number, Origins origins) {
        var blocks = new ArrayList<Block>();
        int mistakes = origins.count();
        for (var sheet : sheets(file, number, origins)) {
            sheet.unusableCells()
                    .forEach(place -> origins.note(
                            "", place, "The cell holds a character that no text may hold.", "type the text again"));
            for (var block : Blocks.of(sheet)) {
                if (block.hasHeading()) {
                    blocks.add(block);
                } else {
                    origins.note("", block.first(), "There is no heading row from here on.", WHAT_IS_A_TABLE);
                }
            }
        }
        if (blocks.isEmpty() && origins.count() == mistakes) {
            origins.note("", Place.of(file, number), "There is no table.", WHAT_IS_A_TABLE);
        }
        return blocks;
    }

    private static List<TableSheet> sheets(TableFile file, int number, Origins origins) {
        try {
            return TableSheet.of(file, number);
        } catch (UnreadableSheet unreadable) {
            origins.note("", Place.of(file, number, unreadable.row()), sentence(unreadable), () -> null);
            return List.of();
        }
    }

    private static String sentence(UnreadableSheet unreadable) {
        String complaint = String.valueOf(unreadable.getMessage());
        return Character.toUpperCase(complaint.charAt(0)) + complaint.substring(1) + ".";
    }

    /** All settings hold for all tables, but no two may have one name. */
    private static void refuseNameOfMany(List<Block> blocks, TableSettings settings, Origins origins) {
        for (var setting : List.of(Setting.ID, Setting.NAME)) {
            if (blocks.size() > 1 && settings.has(setting)) {
                origins.note(
                        "/indicators",
                        Place.beside(settings.place(setting)),
                        "One %s cannot be that of %,d tables.".formatted(setting.word(), blocks.size()),
                        "write the %s above each table".formatted(setting.word()));
            }
        }
    }

    private static List<IndicatorParts> indicators(List<Block> blocks, TableSettings settings, Origins origins) {
        var indicators = new ArrayList<IndicatorParts>();
        for (var block : blocks) {
            var parts = new IndicatorParts("/indicators/" + indicators.size(), block.first(), origins);
            new SettingRows(block, settings, parts, origins).read();
            new GroupRows(block, new HeadingRow(block, parts, origins).columns(), parts, origins).read();
            indicators.add(parts);
        }
        TableNames.complete(blocks, indicators);
        return indicators;
    }

    private List<Indicator> read(List<IndicatorParts> indicators, Origins origins, TableSettings settings) {
        var told = new ToldMistakes(origins, settings);
        if (!indicators.isEmpty()) {
            try {
                var read = reader.readIndicators(IndicatorsWriter.write(
                        indicators.stream().map(IndicatorParts::values).toList()));
                if (origins.count() == 0) {
                    return read;
                }
            } catch (InvalidProposal invalid) {
                throw new InvalidTable(told.with(invalid.mistakes()));
            }
        }
        throw new InvalidTable(told.with(List.of()));
    }
}
