package org.equityimpact.pages.assessments;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What would clear a finding and what that is worth, taken out of the sentence that an assessment keeps.
 *
 * @param places where to answer; empty where none are named
 * @param more how many further places there are
 * @param confirmed what confirmed concern would be without the finding; null where it would stay
 * @param possible what possible concern would be; null where it would stay
 * @param outcome what the outcome would be; null where it would stay
 * @param because why nothing would be otherwise, as the assessment says it; empty where it says nothing
 */
record Clearing(
        List<String> places,
        int more,
        @Nullable String confirmed,
        @Nullable String possible,
        @Nullable Outcome outcome,
        String because) {

    private static final Pattern PLACE = Pattern.compile("/[A-Za-z][A-Za-z0-9]*(?:/[A-Za-z0-9~]+)*");
    private static final Pattern MORE = Pattern.compile("(\\d+) more places?\\.");
    private static final Pattern CONFIRMED = Pattern.compile("confirmed concern (?:would be )?([\\d.]+) instead of");
    private static final Pattern POSSIBLE = Pattern.compile("possible concern (?:would be )?([\\d.]+) instead of");
    private static final Pattern OUTCOME = Pattern.compile("the outcome (?:would be )?([A-Z]+) instead of");
    private static final Pattern BECAUSE = Pattern.compile("would change, (because .*)\\.$");

    static Clearing of(String sentence) {
        int worth = Math.max(0, sentence.lastIndexOf("Without this finding"));
        var where = sentence.substring(0, worth);
        var what = sentence.substring(worth);
        var outcome = first(OUTCOME.matcher(what));
        return new Clearing(
                PLACE.matcher(where).results().map(found -> found.group()).toList(),
                where.isEmpty() ? 0 : Integer.parseInt(or(first(MORE.matcher(where)), "0")),
                first(CONFIRMED.matcher(what)),
                first(POSSIBLE.matcher(what)),
                outcome == null ? null : Outcome.valueOf(outcome),
                or(first(BECAUSE.matcher(what)), ""));
    }

    /** Whether the assessment would be another without the finding. */
    boolean changesAnything() {
        return confirmed != null || possible != null || outcome != null;
    }

    private static @Nullable String first(Matcher matcher) {
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String or(@Nullable String found, String otherwise) {
        return found == null ? otherwise : found;
    }
}
