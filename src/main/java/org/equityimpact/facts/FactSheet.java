package org.equityimpact.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.Status;
import org.equityimpact.proposal.Proposal;

/** A proposal laid out as facts for the rules: every section, every entry, and a stand-in for every list nobody answered. */
public final class FactSheet {

    private final Proposal proposal;
    private final LocalDate asOf;
    private final Memo<Disparities> disparities;
    private final List<Fact> facts;

    private FactSheet(Proposal proposal, LocalDate asOf, Memo<Disparities> disparities, List<Fact> facts) {
        this.proposal = proposal;
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

    public Proposal proposal() {
        return proposal;
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
