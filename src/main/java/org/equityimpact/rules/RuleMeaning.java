package org.equityimpact.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * What a rule says, however its file is written: sentences read, tables written out, comments and layout gone.
 *
 * @param numbers the thresholds that it names, in its conditions or messages
 * @param lists the lists that it names
 */
public record RuleMeaning(String rule, List<Way> ways, SortedSet<String> numbers, SortedSet<String> lists) {

    public RuleMeaning {
        ways = List.copyOf(ways);
    }

    /** Whether both hold of the same facts. */
    public boolean hasTheConditionOf(RuleMeaning other) {
        return compared(Way::condition).equals(other.compared(Way::condition));
    }

    /** Whether both report the same words. */
    public boolean hasTheWordingOf(RuleMeaning other) {
        return compared(Way::message).equals(other.compared(Way::message));
    }

    private List<String> compared(Function<Way, Text> part) {
        return ways.stream().map(part).map(Text::compared).toList();
    }

    /** One way in which the rule holds, and what it then reports. */
    public record Way(Text condition, Text message) {}

    /**
     * A text for people, and the same for comparison, in which it does not matter how the rule calls the facts that it binds.
     */
    public record Text(String shown, String compared) {}
}
