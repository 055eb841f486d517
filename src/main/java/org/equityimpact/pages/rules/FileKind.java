package org.equityimpact.pages.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file of a rule folder is, and how its lines are coloured. */
enum FileKind {
    SENTENCES(
            "(?<comment>^\\s*(?://|#).*$)|(?<keyword>^\\s*(?:package|rule|when|then|end)\\b)|(?<mark>^\\s*@\\w+|^\\s*-(?=\\s)|^\\s*Report\\b)"
                    + "|(?<hole>\\{[^}\"]*})|(?<text>\"(?:[^\"\\\\{]|\\\\.)*\"?|(?<=})[^\"{]*\"?)|(?<number>\\b\\d+(?:\\.\\d+)?\\b)"),
    CONDITIONS(
            "(?<comment>^\\s*(?://|#).*$)|(?<keyword>\\b(?:package|import|rule|when|then|end|not|exists|and|or|memberOf|contains)\\b)"
                    + "|(?<mark>@\\w+|\\$\\w+)|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"?)|(?<name>\\b[A-Z]\\w*(?=\\s*\\())|(?<number>\\b\\d+(?:\\.\\d+)?\\b)"),
    DICTIONARY(
            "(?<comment>^\\s*#.*$)|(?<mark>^\\s*\\[\\w+])|(?<hole>\\{[^}\"]*})|(?<keyword>\\b(?:not|exists|and|or|memberOf|contains)\\b)"
                    + "|(?<text>\"(?:[^\"\\\\{]|\\\\.)*\"?)|(?<name>\\b[A-Z]\\w*(?=\\s*\\())|(?<number>\\b\\d+(?:\\.\\d+)?\\b)"),
    YAML(
            "(?<comment>(?:^|\\s)#.*$)|(?<mark>[\\w.-]+(?=:(?:\\s|$)))|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?)"
                    + "|(?<keyword>\\b(?:fires|clear|cannot tell|does not apply|true|false|null)\\b)|(?<number>\\b\\d+(?:[.-]\\d+)*\\b)"),
    TABLE(
            "(?<comment>^#.*$)|(?<text>\"(?:[^\"]|\"\")*\"?)|(?<mark>@\\w+|\\$\\w+)|(?<keyword>,)|(?<number>(?<=^|,)-?\\d+(?:[.-]\\d+)*(?=,|$))"),
    WORKBOOK("(?<comment>$^)");

    private static final Pattern NAMED = Pattern.compile("\\?<(\\w+)>");

    private final Pattern pieces;

    FileKind(String pieces) {
        this.pieces = Pattern.compile(pieces);
    }

    static FileKind of(String path) {
        if (path.endsWith(".xlsx")) {
            return WORKBOOK;
        }
        if (path.endsWith(".csv")) {
            return TABLE;
        }
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            return YAML;
        }
        if (path.endsWith(".dsl")) {
            return DICTIONARY;
        }
        return path.endsWith(".drl") ? CONDITIONS : SENTENCES;
    }

    /** In addresses, words and markup. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The lines of a text in pieces that are coloured each in its way. */
    List<List<Piece>> lines(String text) {
        return text.stripTrailing().lines().map(this::line).toList();
    }

    private List<Piece> line(String line) {
        var found = new ArrayList<Piece>();
        Matcher matcher = pieces.matcher(line);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                found.add(Piece.plain(line.substring(at, matcher.start())));
            }
            if (matcher.end() > matcher.start()) {
                found.add(new Piece(kind(matcher), matcher.group()));
            }
            at = matcher.end();
        }
        if (at < line.length()) {
            found.add(Piece.plain(line.substring(at)));
        }
        return found;
    }

    private static String kind(Matcher matcher) {
        return NAMED.matcher(matcher.pattern().pattern())
                .results()
                .map(group -> group.group(1))
                .filter(kind -> matcher.group(kind) != null)
                .findFirst()
                .orElse("");
    }
}
