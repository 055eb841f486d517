package org.equityimpact.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.equityimpact.pages.TranslationsTemplate.Gap;
import org.jspecify.annotations.Nullable;

/** Reads one text, with so much patience and no more: what takes longer counts as unknown. */
final class TranslationsReading {

    private static final int LONGEST = 10_000;
    private static final long PATIENCE = 4_000_000;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:;)”\"]) ");
    private static final Pattern LISTED = Pattern.compile(", and |, | and | or |; ");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*+(\\.\\d++)?+ ?%?+");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{(threshold )?[A-Za-z][\\w.-]*+( as percent)?\\}");

    private static final String NUMBERS = "number";
    private static final String WORDS = "word";
    private static final String PLACES = "place";
    private static final String CLAUSES = "clause";

    /** What stands in brackets behind a mistake, and by itself beside a field. */
    private static final String HINTS = "hint";

    /** Kinds that are told by their letters, whatever they say. */
    static final Set<String> BUILT_IN = Set.of(NUMBERS, WORDS, PLACES, CLAUSES);

    private static final int MOST_PARTS = 80;
    private static final int MOST_TOGETHER = 12;

    /** A text in the other language, and how many of its letters are fixed text. */
    record Said(String text, int letters) {}

    private final TranslationsCatalogue catalogue;
    private final boolean tooLong;
    private long patience = PATIENCE;

    TranslationsReading(TranslationsCatalogue catalogue, int letters) {
        this.catalogue = catalogue;
        this.tooLong = letters > LONGEST;
    }

    /** A text of one sentence or several. */
    @Nullable
    Said sentences(String text) {
        if (tooLong || text.isEmpty()) {
            return null;
        }
        var said = series(TranslationsCatalogue.SENTENCE, text, SENTENCE_END);
        var hint = said == null ? one(HINTS, text) : said;
        return hint == null ? catalogue.word(text) : hint;
    }

    /** What stands in a gap. */
    @Nullable
    Said part(Gap gap, String text) {
        var kind = gap.kind();
        if (kind == null || LEFT_OPEN.matcher(text).matches()) {
            return new Said(text, 0);
        }
        var said = ofKind(kind, text);
        return said == null && gap.lenient() ? new Said(text, 0) : said;
    }

    /** Like {@link String#indexOf(String, int)}; nothing is found any more once patience is at its end. */
    int find(String text, String piece, int from) {
        if (patience <= 0) {
            return -1;
        }
        int at = text.indexOf(piece, from);
        patience -= 50L + (at < 0 ? text.length() : at) - Math.min(from, text.length());
        return at;
    }

    private @Nullable Said ofKind(String kind, String text) {
        return switch (kind) {
            case NUMBERS -> NUMBER.matcher(text).matches() ? new Said(number(text), 0) : one(kind, text);
            case WORDS -> text.indexOf(' ') < 0 ? new Said(text, 0) : null;
            case PLACES -> text.startsWith("/") && text.indexOf(' ') < 0 ? new Said(text, 0) : null;
            case TranslationsCatalogue.SENTENCE -> sentences(text);
            case CLAUSES -> clause(text);
            default -> listed(kind, text);
        };
    }

    /** A sentence that has lost its full stop. */
    private @Nullable Said clause(String text) {
        var said = sentences(text + ".");
        return said == null || !said.text.endsWith(".")
                ? null
                : new Said(said.text.substring(0, said.text.length() - 1), said.letters - 1);
    }

    /** A figure as it is written in Spanish, with a comma before its decimals. */
    private static String number(String english) {
        var spanish = new StringBuilder();
        for (char sign : english.replace(" ", "").toCharArray()) {
            spanish.append(
                    switch (sign) {
                        case ',' -> ".";
                        case '.' -> ",";
                        case '%' -> "\u00a0%";
                        default -> String.valueOf(sign);
                    });
        }
        return spanish.toString();
    }

    private @Nullable Said listed(String kind, String text) {
        if (text.startsWith("[") && text.endsWith("]") && text.length() > 2) {
            return series(kind, text.substring(1, text.length() - 1), LISTED);
        }
        return series(kind, text, LISTED);
    }

    private @Nullable Said one(String kind, String text) {
        var index = catalogue.index(kind);
        var fixed = index.fixed(text);
        if (fixed != null) {
            return fixed.read(text, this);
        }
        @Nullable Said best = null;
        for (var candidate : index.candidates(text)) {
            var said = candidate.read(text, this);
            if (said != null && (best == null || said.letters() > best.letters())) {
                best = said;
            }
        }
        return best;
    }

    /** A row of texts: cut so that as much of it as possible is fixed text, and unknown where any of it is. */
    private @Nullable Said series(String kind, String text, Pattern between) {
        var cuts = new ArrayList<Cut>();
        between.matcher(text).results().forEach(cut -> cuts.add(new Cut(cut.start(), cut.end(), cut.group())));
        cuts.add(new Cut(text.length(), text.length(), ""));
        if (cuts.size() > MOST_PARTS) {
            return one(kind, text);
        }
        var best = new HashMap<Integer, Said>();
        for (int last = 0; last < cuts.size(); last++) {
            for (int first = 0; first <= last && patience > 0; first++) {
                boolean isTried = first == 0 || last - first < MOST_TOGETHER;
                var said = isTried ? upTo(kind, text, cuts, first, last, best) : null;
                if (said != null) {
                    best.merge(last, said, (one, other) -> other.letters > one.letters ? other : one);
                }
            }
        }
        return best.get(cuts.size() - 1);
    }

    /** The row up to a cut, where one text stands between an earlier cut and that one. */
    private @Nullable Said upTo(
            String kind, String text, List<Cut> cuts, int first, int last, Map<Integer, Said> best) {
        if (first == 0) {
            return one(kind, text.substring(0, cuts.get(last).start));
        }
        var before = best.get(first - 1);
        if (before == null) {
            return null;
        }
        var cut = cuts.get(first - 1);
        var said = one(kind, text.substring(cut.end, cuts.get(last).start));
        return said == null
                ? null
                : new Said(before.text + cut.before(said.text) + said.text, before.letters + said.letters);
    }

    /** A place at which a row of texts may be cut. */
    private record Cut(int start, int end, String text) {

        String before(String following) {
            return switch (text) {
                case " and ", ", and " -> following.matches("(?i)h?[ií](?!e).*+") ? " e " : " y ";
                case " or " -> following.matches("(?i)h?[oó].*+") ? " u " : " o ";
                default -> text;
            };
        }
    }
}
