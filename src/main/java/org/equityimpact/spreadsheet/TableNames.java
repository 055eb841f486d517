package org.equityimpact.spreadsheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives a name to tables that have none, and an id made of the name; no two that are given are the same. */
final class TableNames {

    private static final int LONGEST = 290;

    private TableNames() {}

    static void complete(List<Block> blocks, List<IndicatorParts> indicators) {
        Map<String, Integer> unnamed = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        Set<String> ids = new HashSet<>();
        indicators.forEach(indicator -> ids.add(String.valueOf(indicator.value(Setting.ID.part()))));
        for (int at = 0; at < blocks.size(); at++) {
            var indicator = indicators.get(at);
            Place place = blocks.get(at).first();
            if (indicator.value(Setting.NAME.part()) == null) {
                String title = shortened(blocks.get(at).sheet().title());
                int number = unnamed.merge(title, 1, Integer::sum);
                indicator.indicator().put(Setting.NAME.part(), number == 1 ? title : title + " " + number, place, null);
            }
            if (indicator.value(Setting.ID.part()) == null) {
                String slug = slug(String.valueOf(indicator.value(Setting.NAME.part())));
                indicator.indicator().put(Setting.ID.part(), free(slug, ids, taken), place, null);
            }
        }
    }

    /** The slug, or the slug with the next number that nobody has. */
    private static String free(String slug, Set<String> ids, Map<String, Integer> taken) {
        String free = slug;
        while (!ids.add(free)) {
            free = slug + "-" + (taken.merge(slug, 1, Integer::sum) + 1);
        }
        return free;
    }

    private static String slug(String name) {
        String slug = Normalizer.normalize(shortened(name), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "table" : shortened(slug);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
