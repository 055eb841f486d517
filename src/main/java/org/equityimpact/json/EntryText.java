package org.equityimpact.json;

/** Where the text of one entry begins and ends, and at which line and column that is, both counted from 1. */
record EntryText(int start, int end, int line, int column) {

    /** The same complaint, with its place in the whole text instead of the place in the entry. */
    UnreadableJson inWhole(UnreadableJson complaint) {
        int columnInWhole = complaint.line() == 1 ? column + complaint.column() - 1 : complaint.column();
        return new UnreadableJson(String.valueOf(complaint.getMessage()), line + complaint.line() - 1, columnInWhole);
    }
}
