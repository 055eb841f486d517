package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equityimpact.json.Mistake;
import org.equityimpact.spreadsheet.Origins.Placed;
import org.jspecify.annotations.Nullable;

/** Tells the mistakes of a submission by the cells that they stand in, together with those of the tables, from the first cell on. */
record ToldMistakes(Origins origins, TableSettings settings) {

    private static final Comparator<Placed> FROM_THE_TOP =
            Comparator.comparing(Placed::place, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Pattern ELSEWHERE = Pattern.compile("(?<= stands at )/indicators/\\S+(?= already)");
    private static final Pattern ORIENTATION = Pattern.compile("/indicators/\\d+/favourable");

    List<TableMistake> with(List<Mistake> ofSubmission) {
        var all = new ArrayList<>(origins.mistakes());
        ofSubmission.stream()
                .filter(mistake -> !origins.isMissingPerhaps(mistake.pointer()))
                .map(this::placed)
                .forEach(all::add);
        return all.stream().sorted(FROM_THE_TOP).map(Placed::mistake).toList();
    }

    private Placed placed(Mistake mistake) {
        Place place = origins.place(mistake.pointer());
        return Placed.of(mistake.pointer(), place, detail(mistake), hint(mistake));
    }

    /** Where a mistake points to another part, that is told by its cell, too. */
    private String detail(Mistake mistake) {
        return ELSEWHERE.matcher(mistake.detail()).replaceAll(found -> {
            Place place = origins.place(found.group());
            return Matcher.quoteReplacement(place == null ? found.group() : place.text());
        });
    }

    private @Nullable String hint(Mistake mistake) {
        String own = origins.hint(mistake.pointer());
        if (own == null
                && mistake.hint() == null
                && ORIENTATION.matcher(mistake.pointer()).matches()) {
            return "write a row \"favourable\" with yes or no above the table, or give %s"
                    .formatted(settings.place(Setting.FAVOURABLE));
        }
        return own == null ? mistake.hint() : own;
    }
}
