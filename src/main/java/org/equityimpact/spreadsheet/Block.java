package org.equityimpact.spreadsheet;

import java.util.List;

/**
 * The rows of one table of a sheet, counted from 0: what is set above it, its heading, its groups.
 *
 * @param left the column that it starts in
 * @param heading the heading row, or -1 where there is none
 */
record Block(TableSheet sheet, int left, List<Integer> settings, int heading, List<Integer> groups) {

    Block {
        settings = List.copyOf(settings);
        groups = List.copyOf(groups);
    }

    boolean hasHeading() {
        return heading >= 0;
    }

    Place first() {
        return sheet.place(settings.isEmpty() ? heading : settings.get(0), left);
    }
}
