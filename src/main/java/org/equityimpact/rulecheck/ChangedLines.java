package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.rulecheck.RuleSetDifference.Part;
import org.equityimpact.rulecheck.RuleSetDifference.RuleChange;
import org.equityimpact.rules.RuleMeaning;
import org.equityimpact.rules.RuleMeaning.Way;

/** The lines of two texts that are not in both. */
record ChangedLines(List<String> before, List<String> after) {

    /** Sentences where both are written in sentences and differ in them, otherwise the conditions that they stand for. */
    static ChangedLines ofConditions(RuleCard old, RuleMeaning meantBefore, RuleCard now, RuleMeaning meantNow) {
        var sentences = between(sentences(old), sentences(now));
        boolean bothInSentences = !sentences(old).isEmpty() && !sentences(now).isEmpty();
        return bothInSentences && !sentences.areNone()
                ? sentences
                : between(conditions(old, meantBefore), conditions(now, meantNow));
    }

    static ChangedLines ofMessages(RuleMeaning before, RuleMeaning after) {
        return between(messages(before), messages(after));
    }

    /** Where only the order differs, all lines. */
    private static ChangedLines between(List<String> before, List<String> after) {
        var lines = new ChangedLines(without(before, after), without(after, before));
        return lines.areNone() && !before.equals(after) ? new ChangedLines(before, after) : lines;
    }

    RuleChange as(Part part) {
        return new RuleChange(part, null, String.join("\n", before), String.join("\n", after));
    }

    private boolean areNone() {
        return before.isEmpty() && after.isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static List<String> messages(RuleMeaning meaning) {
        return meaning.ways().stream()
                .map(way -> way.message().shown())
                .distinct()
                .toList();
    }

    /** Of a table a line for each row, of any other rule a line for each part. */
    private static List<String> conditions(RuleCard card, RuleMeaning meaning) {
        var ways = meaning.ways().stream().map(Way::condition).map(RuleMeaning.Text::shown);
        return card.file().endsWith(".drl") || card.file().endsWith(".dslr")
                ? ways.flatMap(String::lines).distinct().toList()
                : ways.map(way -> way.replace("\n", ", ")).toList();
    }

    private static List<String> sentences(RuleCard card) {
        if (!card.file().endsWith(".dslr")) {
            return List.of();
        }
        var lines = card.text().lines().map(String::strip).toList();
        int when = lines.indexOf("when");
        int then = lines.lastIndexOf("then");
        return when < 0 || then < when
                ? List.of()
                : said(lines.subList(when + 1, then).stream()).toList();
    }

    private static Stream<String> said(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("#"));
    }
}
