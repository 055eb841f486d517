package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equityimpact.json.Nearest;
import org.equityimpact.json.Words;
import org.equityimpact.spreadsheet.Column.Role;

/** The words of a heading row, and the column that each means. */
final class Heading {

    static final String GROUP = "group";

    private static final String PROJECTED = "projected";
    private static final Map<String, Column> KNOWN = known();
    private static final List<String> WORDS = List.of(
            GROUP,
            "focal group",
            "parents",
            "count",
            "total",
            "percent",
            "mean",
            "sd",
            "n",
            "suppressed",
            PROJECTED,
            "projected count",
            "projected total",
            "projected percent",
            "projected mean",
            "projected sd",
            "projected n",
            "projected suppressed",
            "state count",
            "state total",
            "state percent",
            "nation percent");

    /** A figure and the period it is of, which has a number in it: "count 2022-23", "total (2022-23)". */
    private static final Pattern EARLIER =
            Pattern.compile("(?i)(count|total|percent|mean|sd|n|suppressed)[\\s_-]+\\(?([^()]*\\d[^()]*)\\)?");

    /** As long as the label of a period may be, with the figure before it. */
    private static final int LONGEST = 320;

    private Heading() {}

    /** The column that a heading means; a bare "projected" is a percent, or a mean in a table of means. */
    static Optional<Column> column(String text, boolean isOfMeans) {
        if (Note.opens(text)) {
            return Optional.of(Column.of(Role.NOTE));
        }
        String spelling = Spelling.of(text);
        if (spelling.equals(PROJECTED)) {
            return Optional.of(Column.of(Role.PROJECTED, isOfMeans ? TableFigure.MEAN : TableFigure.PERCENT));
        }
        Column known = KNOWN.get(spelling);
        return known == null ? earlier(Spelling.stripped(text)) : Optional.of(known);
    }

    /** Whether a word stands in headings and nowhere else. */
    static boolean isKnown(String text) {
        return column(text, false).filter(column -> column.role() != Role.NOTE).isPresent();
    }

    static String hint(String unknown) {
        List<String> meant = Nearest.to(unknown, WORDS);
        return meant.isEmpty()
                ? "headings are: %s; of an earlier year: count 2022-23; a note: # and the note"
                        .formatted(String.join(", ", WORDS))
                : Words.didYouMean(meant);
    }

    private static Optional<Column> earlier(String text) {
        var earlier = EARLIER.matcher(text);
        return text.length() <= LONGEST && earlier.matches()
                ? Optional.of(new Column(
                        Role.EARLIER,
                        TableFigure.valueOf(earlier.group(1).toUpperCase(Locale.ROOT)),
                        earlier.group(2).strip()))
                : Optional.empty();
    }

    private static Map<String, Column> known() {
        var known = new LinkedHashMap<String, Column>();
        known.put(GROUP, Column.of(Role.GROUP));
        known.put("focalgroup", Column.of(Role.FOCAL_GROUP));
        known.put("parents", Column.of(Role.PARENTS));
        var roles = new ArrayList<>(List.of(Role.PROJECTED, Role.STATE, Role.NATION));
        for (var figure : TableFigure.values()) {
            known.put(figure.word(), Column.of(Role.BASELINE, figure));
            roles.forEach(role -> known.put(Spelling.of(role.name()) + figure.word(), Column.of(role, figure)));
        }
        return Map.copyOf(known);
    }
}
