package org.equityimpact.pages.drafts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.UnreadableJson;
import org.jspecify.annotations.Nullable;

/** Assesses drafts while they are made: what is not in order is left out and told. Nothing is kept. */
final class Sketches {

    /** What is left out may leave something else incomplete, but not much deeper than entries lie. */
    private static final int MOST_ATTEMPTS = 6;

    private final Desk desk;

    Sketches(Desk desk) {
        this.desk = desk;
    }

    Sketch of(Tree tree) {
        List<Mistake> mistakes = List.of();
        Set<String> leftOut = new HashSet<>();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var readable = Pruned.of(tree, leftOut);
            try {
                var assessed = desk.assess(readable.tree().bytes(), Terms.USUAL);
                return new Sketch(mistakes, assessed.assessment(), readable.moved());
            } catch (InvalidProposal invalid) {
                mistakes = attempt == 0
                        ? invalid.mistakes().stream()
                                .flatMap(mistake -> inParts(tree, mistake))
                                .toList()
                        : mistakes;
                for (var mistake : invalid.mistakes()) {
                    var place = leaveOut(tree, readable.place(mistake.pointer()));
                    if (place == null) {
                        return new Sketch(mistakes, null, Map.of());
                    }
                    leftOut.add(place);
                }
            } catch (UnreadableJson unreadable) {
                return new Sketch(mistakes, null, Map.of());
            }
        }
        return new Sketch(mistakes, null, Map.of());
    }

    /** Where a whole block is missing, each part of it that is needed is. */
    private static Stream<Mistake> inParts(Tree tree, Mistake mistake) {
        var needed = SchemaPart.root().at(mistake.pointer()).required();
        return tree.has(mistake.pointer()) || needed.isEmpty()
                ? Stream.of(mistake)
                : needed.stream()
                        .map(part -> new Mistake(mistake.pointer() + "/" + part, mistake.detail(), mistake.hint()));
    }

    /** What is wrong itself, or what is incomplete without what is missing; null where that is the whole. */
    private static @Nullable String leaveOut(Tree tree, String place) {
        var wrong = place;
        while (!wrong.isEmpty() && !tree.has(wrong)) {
            wrong = wrong.substring(0, wrong.lastIndexOf('/'));
        }
        return wrong.isEmpty() ? null : wrong;
    }
}
