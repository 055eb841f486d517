package org.equityimpact.rules.condition;

import java.util.Optional;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Figure;

/** What names in a condition stand for: facts bound before it, numbers and lists of the policy tables. */
public interface Names {

    /** A fact that the rule bound to a name such as {@code $group}: its place and type. */
    Optional<Bound> bound(String name);

    Optional<Figure> threshold(String name);

    Optional<Codes> list(String name);

    /** All names of a kind, for suggestions. */
    Iterable<String> known(String kind);

    /** A bound fact. */
    record Bound(int place, FactType type) {}
}
