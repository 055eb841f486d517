package org.equityimpact.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.Status;
import org.equityimpact.proposal.Pointers;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal laid out as facts for the rules: every section, every entry, and a stand-in for every list nobody answered. Or
 * an item of an agenda, which is one fact.
 */
public final class FactSheet {

    private final Record submitted;
    private final LocalDate asOf;
    private final Memo<Disparities> disparities;
    private final List<Fact> facts;

    private FactSheet(Record submitted, LocalDate asOf, Memo<Disparities> disparities, List<Fact> facts) {
        this.submitted = submitted;
        this.asOf = asOf;
        this.disparities = disparities;
        this.facts = List.copyOf(facts);
    }

    /** Lays out a proposal as it stands on the day of assessment. */
    public static FactSheet of(Proposal proposal, LocalDate asOf, Tables tables) {
        return of(proposal, asOf, tables, Set.copyOf(Vocabulary.types()));
    }

    /** Lays out only facts of some kinds, for rules that look at no other. */
    public static FactSheet of(Proposal proposal, LocalDate asOf, Tables tables, Set<FactType> wanted) {
        var laying = new Laying(new Setting(proposal, asOf, tables), wanted);
        laying.sections();
        laying.entries();
        laying.items();
        laying.questions();
        laying.sums();
        var disparities = new Memo<>(() -> Disparities.of(
                Lists.orEmpty(proposal.indicators()), FocalGroups.affectedBy(proposal), tables.disparity(), asOf));
        laying.disparities(disparities);
        return new FactSheet(proposal, asOf, disparities, laying.facts());
    }

    /** Lays out an item of an agenda as it stands on a day: one fact, and nothing of any proposal. */
    public static FactSheet of(AgendaEntry entry, LocalDate asOf, Tables tables) {
        var item = Vocabulary.AGENDA_ITEM.stated("", entry, new Setting(null, asOf, tables));
        var none = new Memo<>(() -> Disparities.of(List.of(), List.of(), tables.disparity(), asOf));
        return new FactSheet(entry, asOf, none, List.of(item));
    }

    /** The proposal that is laid out; an agenda item has none. */
    public Proposal proposal() {
        if (submitted instanceof Proposal proposal) {
            return proposal;
        }
        throw new IllegalStateException("these are the facts of an agenda item, not of a proposal");
    }

    /** The value at a JSON Pointer into what is laid out; null where nothing stands there. */
    public @Nullable Object at(String pointer) {
        return Pointers.at(submitted, pointer);
    }

    /** Whether a JSON Pointer into what is laid out leads to something that is said. */
    public boolean isAnswered(String pointer) {
        return Pointers.isAnswered(submitted, pointer);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** What the submitted indicators show, computed. */
    public Disparities disparities() {
        return disparities.get();
    }

    /** Whether a pointer leads into figures of a group that are not shown. */
    public boolean isWithheld(String pointer) {
        return pointer.startsWith(Vocabulary.GROUP_STANDING.home() + "/")
                && disparities().groups().stream()
                        .filter(group -> group.status() == Status.SUPPRESSED)
                        .anyMatch(group -> pointer.startsWith(group.place().pointer() + "/"));
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Fact> of(FactType type) {
        return facts.stream().filter(fact -> fact.type() == type).toList();
    }
}
