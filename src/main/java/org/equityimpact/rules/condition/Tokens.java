package org.equityimpact.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a condition, one after the other. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<text>\"[^\"\\\\]*\"|'[^'\\\\]*')|(?<number>-?\\d+(?:\\.\\d+)?)|(?<name>\\$?[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?)|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>(),]))");

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    Tokens(String source) throws WrongCondition {
        this.source = source;
        Matcher matcher = TOKEN.matcher(source);
        int at = 0;
        while (at < source.length() && !source.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new WrongCondition(
                        "\"%s\" cannot be read from \"%s\" on; conditions are comparisons such as  status == \"mixed\"  joined by && or ||"
                                .formatted(source.strip(), source.substring(at).strip()));
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
    }

    String source() {
        return source.strip();
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    String peek() {
        return atEnd() ? "" : tokens.get(next);
    }

    String take() {
        String token = peek();
        next++;
        return token;
    }

    boolean takeIf(String wanted) {
        if (peek().equals(wanted)) {
            next++;
            return true;
        }
        return false;
    }

    void require(String wanted) throws WrongCondition {
        if (!takeIf(wanted)) {
            throw new WrongCondition("\"%s\" needs %s before \"%s\"".formatted(source(), wanted, peek()));
        }
    }
}
