package org.equityimpact.facts;

import java.util.List;

/**
 * A property of a fact, as rules name it.
 *
 * @param name how rules write it
 * @param kind what values it has
 * @param index where its value stands in a fact
 * @param from the parts of the submission that it comes from, relative to the fact, or absolute with a leading slash
 * @param codes the values allowed, where they are a fixed list
 */
public record Word(String name, WordKind kind, int index, List<String> from, List<String> codes) {

    public Word {
        from = List.copyOf(from);
        codes = List.copyOf(codes);
    }
}
