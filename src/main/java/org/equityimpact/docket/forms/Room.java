package org.equityimpact.docket.forms;

import org.equityimpact.docket.DocketItem;

/**
 * How much room the texts of an item have, so that it stays on one sheet.
 *
 * @param title the most letters of its title
 * @param text the most letters of any other text
 * @param most the most entries of a list
 * @param isTight whether it is set in small type
 */
record Room(int title, int text, int most, boolean isTight) {

    static final Room WIDE = new Room(200, 600, 12, false);
    private static final Room TIGHT = new Room(120, 140, 7, true);

    /** What a sheet of A4 holds in the usual type, with room for headings. */
    private static final int LINES = 46;

    private static final int LETTERS_IN_LINE = 90;

    /** The usual room for an item that has little to say, less for one that would not stay on its sheet. */
    static Room of(DocketItem item) {
        return lines(item) <= LINES ? WIDE : TIGHT;
    }

    private static int lines(DocketItem item) {
        int lines = lines(item.title());
        for (var hold : item.clearance().holds()) {
            lines += lines(hold.reason() + " ".repeat(45));
        }
        for (var release : item.clearance().releases()) {
            lines += 2 + lines(release.reason());
        }
        for (var reason : item.reasons()) {
            lines += lines(reason.title() + reason.message()) + lines(reason.nextStep());
        }
        for (var fact : item.missing()) {
            lines += fact.what() == null ? 1 : lines(fact.path() + fact.what() + " ".repeat(20));
        }
        for (var question : item.questions()) {
            lines += lines(question.question());
        }
        for (var complaint : item.complaints()) {
            lines += lines(complaint);
        }
        var difference = item.difference();
        return lines + (difference == null ? 0 : 5 + 2 * difference.moves().size());
    }

    private static int lines(String text) {
        return 1 + Math.min(text.length(), WIDE.text) / LETTERS_IN_LINE;
    }
}
