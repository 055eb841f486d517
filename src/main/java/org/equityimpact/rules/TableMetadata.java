package org.equityimpact.rules;

/** Reads what stands about the rule in the head of a decision table: cells of a name such as {@code @title}, each before its value. */
final class TableMetadata {

    private TableMetadata() {}

    static Metadata of(Sheet sheet) {
        var metadata = new Metadata();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                if (sheet.at(row, column).startsWith("@")) {
                    metadata.put(sheet.at(row, column).substring(1), sheet.at(row, column + 1), row + 1);
                }
            }
        }
        return metadata;
    }
}
