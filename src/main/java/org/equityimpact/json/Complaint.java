package org.equityimpact.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Puts what the parser complains of into words for the people who wrote the text. */
record Complaint(Pattern sign, String words) {

    private static final List<Complaint> KNOWN = List.of(
            sign("nesting depth", "Objects and lists may be nested at most " + JsonText.DEEPEST + " deep."),
            sign("Number value length", "A number is too long."),
            sign("Name length", "A name is too long."),
            sign("String value length", "A text is too long."),
            sign("comment", "JSON has no comments."),
            sign("^(?:Unrecognized|Non-standard) token '([-+]?(?:NaN|INF|Infinity))", "%s is not a JSON number."),
            sign("^Unrecognized token '([^']*)'", "\"%s\" is not JSON; text stands in double quotes."),
            sign(
                    "CTRL-CHAR, code (?:9|10|13)\\)\\): has",
                    "A line break or tab inside a text must be written as \\n or \\t."),
            sign("CTRL-CHAR", "There is a control character here."),
            sign("hex-digit", "\\u must be followed by four hexadecimal digits."),
            sign("character escape", "A backslash must be followed by one of \" \\ / b f n r t u."),
            sign("[Ll]eading zero", "A number may not start with a needless 0."),
            sign("Unexpected close marker '(.)'", "\"%s\" closes what was not opened."),
            sign("Unexpected character \\('\"' .*double-quote", "A name or a text is not in order here."),
            sign(
                    "Unexpected character \\('(.)'.*double-quote",
                    "\"%s\" is not expected here; a name in double quotes is."),
            sign("Unexpected character \\('(.)'.*comma", "\"%s\" is not expected here; a comma is missing before it."),
            sign("Unexpected character \\('(.)'.*colon", "\"%s\" is not expected here; a colon is missing before it."),
            sign("Unexpected character \\('(.)'", "\"%s\" is not expected here."));

    private static Complaint sign(String regex, String words) {
        return new Complaint(Pattern.compile(regex), words);
    }

    /** The complaint in words, at the place it names or else at the place that the parser has come to. */
    static UnreadableJson about(JacksonException unreadable, TokenStreamLocation reached) {
        TokenStreamLocation named = unreadable.getLocation();
        TokenStreamLocation place = named == null || named.getLineNr() < 1 ? reached : named;
        return new UnreadableJson(words(unreadable), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    private static String words(JacksonException unreadable) {
        if (unreadable instanceof UnexpectedEndOfInputException) {
            return "The text ends before the JSON does.";
        }
        for (Complaint complaint : KNOWN) {
            Matcher matcher = complaint.sign.matcher(unreadable.getOriginalMessage());
            if (matcher.find()) {
                return matcher.groupCount() == 0
                        ? complaint.words
                        : complaint.words.formatted(Words.shortened(matcher.group(1)));
            }
        }
        return "This is not JSON.";
    }
}
