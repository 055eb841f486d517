package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Word;
import org.equityimpact.rules.condition.Names.Bound;
import org.equityimpact.rules.condition.Nearest;

/**
 * Reads what a rule reports. In braces stand words of facts that the rule bound to a name, as in {@code {group.label}} or
 * {@code {group.shareAffected as percent}}, and numbers of the policy tables, as in {@code {threshold data-age-most}}.
 */
final class MessageParser {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern THRESHOLD = Pattern.compile("threshold ([a-z0-9-]+)( as percent)?");
    private static final Pattern WORD = Pattern.compile("(\\w+)\\.(\\w+)( as percent)?");

    private final Map<String, Bound> bound;
    private final Map<String, Figure> thresholds;

    MessageParser(Map<String, Bound> bound, Map<String, Figure> thresholds) {
        this.bound = bound;
        this.thresholds = thresholds;
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException when braces name nothing known; the message says what is known
     */
    Message parse(String text) {
        var parts = new ArrayList<Message.Part>();
        var braces = BRACES.matcher(text);
        int at = 0;
        while (braces.find()) {
            parts.add(new Message.Text(text.substring(at, braces.start())));
            parts.add(part(braces.group(1)));
            at = braces.end();
        }
        parts.add(new Message.Text(text.substring(at)));
        return new Message(parts);
    }

    private Message.Part part(String inside) {
        var threshold = THRESHOLD.matcher(inside);
        if (threshold.matches()) {
            return threshold(threshold.group(1), threshold.group(2) != null);
        }
        var word = WORD.matcher(inside);
        if (!word.matches()) {
            throw new IllegalArgumentException(
                    "{%s} is neither {name.word}, {name.word as percent} nor {threshold name}".formatted(inside));
        }
        return word(word.group(1), word.group(2), word.group(3) != null);
    }

    private Message.NamedNumber threshold(String name, boolean asPercent) {
        var number = thresholds.get(name);
        if (number == null) {
            throw new IllegalArgumentException("{threshold %s}: there is no such threshold; %s"
                    .formatted(name, Nearest.suggestion(name, thresholds.keySet())));
        }
        return new Message.NamedNumber(name, asPercent, asPercent ? number.percent() : number.toString());
    }

    private Message.Placeholder word(String name, String word, boolean asPercent) {
        var fact = bound.get("$" + name);
        if (fact == null) {
            throw new IllegalArgumentException("{%s.%s}: the rule binds no fact to $%s in every case; %s"
                    .formatted(name, word, name, Nearest.suggestion("$" + name, bound.keySet())));
        }
        return new Message.Placeholder(fact.place(), wordOf(fact.type(), word), asPercent);
    }

    private static Word wordOf(FactType type, String word) {
        List<String> words = type.words().stream().map(Word::name).toList();
        return type.word(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no word of %s; %s".formatted(word, type.name(), Nearest.suggestion(word, words))));
    }
}
