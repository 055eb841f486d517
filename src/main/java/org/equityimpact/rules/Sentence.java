package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that rules may use.
 *
 * @param path the file that it stands in
 * @param line its line there
 * @param inThen whether it says what a rule does; otherwise it is part of a condition
 * @param written the sentence, with a name in braces wherever the rule fills in something
 * @param meaning what stands for it in the language of conditions
 * @param word its longest word, by which most lines are told apart without a closer look
 */
record Sentence(
        String path,
        int line,
        boolean inThen,
        String written,
        String meaning,
        List<String> holes,
        String word,
        Pattern form) {

    static final String NARROWING = "- ";
    static final Pattern HOLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Sentence of(String path, int line, boolean inThen, String written, String meaning) {
        var holes = new ArrayList<String>();
        Matcher hole = HOLE.matcher(written);
        while (hole.find()) {
            holes.add(hole.group(1));
        }
        return new Sentence(
                path,
                line,
                inThen,
                written,
                meaning,
                List.copyOf(holes),
                longestWord(written),
                form(HOLE.split(written, -1)));
    }

    /**
     * What stands between the holes fits a line where it comes first: only the last part must reach the end. So a hole that is
     * filled is never filled otherwise, and a long line that does not fit is told as soon as one that does.
     */
    private static Pattern form(String[] fixed) {
        var form = new StringBuilder(literally(fixed[0]));
        for (int hole = 1; hole < fixed.length - 1; hole++) {
            form.append("(?>(.+?)").append(literally(fixed[hole])).append(')');
        }
        if (fixed.length > 1) {
            form.append("(.+?)").append(literally(fixed[fixed.length - 1]));
        }
        return Pattern.compile(form.toString());
    }

    /** Whether it narrows the sentence above it. */
    boolean narrows() {
        return written.startsWith(NARROWING);
    }

    /** How much of it is fixed: of several sentences that fit a line, the one that says most of it is meant. */
    int fixedLetters() {
        return HOLE.matcher(written).replaceAll("").length();
    }

    /** What a line means by it; nothing where the line is another sentence. */
    Optional<String> meaningOf(String line) {
        Matcher said = form.matcher(line);
        if (!line.contains(word) || !said.matches()) {
            return Optional.empty();
        }
        String meant = meaning;
        for (int hole = 0; hole < holes.size(); hole++) {
            meant = meant.replace("{" + holes.get(hole) + "}", said.group(hole + 1));
        }
        return Optional.of(meant);
    }

    private static String longestWord(String written) {
        return NO_LETTERS
                .splitAsStream(HOLE.matcher(written).replaceAll(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String literally(String text) {
        var literal = new StringBuilder();
        Matcher blanks = BLANKS.matcher(text);
        int at = 0;
        while (blanks.find()) {
            literal.append(Pattern.quote(text.substring(at, blanks.start()))).append("\\s+");
            at = blanks.end();
        }
        return literal.append(Pattern.quote(text.substring(at))).toString();
    }
}
