package org.equityimpact.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.Parties;
import org.equityimpact.facts.Profile;
import org.equityimpact.facts.Tables;
import org.equityimpact.facts.disparity.ShippedLines;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;

/** Where tests submit proposals, on 21 November 2026, and say what the rules answer. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00.123Z"));
    static final Tables TABLES = new Tables(
            new FocalGroups(List.of(new FocalGroups.Group("race.black", "Black people", true)), Map.of()),
            new Parties(List.of()),
            new Profile(
                    "Example District",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Profile.AnalysisRule("Policy 0030", List.of("budget"), List.of(), false))),
            ShippedLines.policy(),
            Map.of("minutes", "minutes of an earlier meeting"));

    private Desk() {}

    static Assessment assess(String parts, RuleAnswer... answers) {
        return assess(proposal(parts), new Terms(null, true, true), answers);
    }

    static Assessment assess(Proposal proposal, Terms terms, RuleAnswer... answers) {
        return new Assessor(() -> new Book(List.of(answers)), SmallNumbers.defaults(), CLOCK).assess(proposal, terms);
    }

    /** What follows from the answers for a proposal of which nothing is known. */
    static Judgement judge(RuleAnswer... answers) {
        return judge(proposal(""), answers);
    }

    static Judgement judge(Proposal proposal, RuleAnswer... answers) {
        var credit = Credit.of(Policies.USUAL.credit(), proposal, TODAY);
        return Judgement.of(new Measure(Policies.USUAL, credit, false), List.of(answers));
    }

    static Outcome outcome(RuleAnswer... answers) {
        return judge(answers).outcome();
    }

    /** A small proposal with more parts, written with single quotes. */
    static Proposal proposal(String parts) {
        return proposal("start", parts);
    }

    static Proposal proposal(String direction, String parts) {
        var json = """
                {'title': 'Close three schools', 'organisation': {'name': 'Example District'},
                 'decision': {'type': 'budget', 'direction': '%s'} %s}""".formatted(direction, parts.isEmpty() ? "" : "," + parts).replace('\'', '"');
        return new ProposalReader(Set.of("race.black"), CLOCK).read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The impacts of a proposal as rules see them. */
    static Fact[] impacts(Proposal proposal) {
        return FactSheet.of(proposal, TODAY, TABLES).facts().stream()
                .filter(fact -> fact.typeName().equals("Impact"))
                .toArray(Fact[]::new);
    }

    private record Book(List<RuleAnswer> answers) implements RuleBook {

        @Override
        public String version() {
            return "sha256:0";
        }

        @Override
        public List<RuleCard> catalogue() {
            return answers.stream().map(RuleAnswer::rule).toList();
        }

        @Override
        public Tables tables() {
            return TABLES;
        }

        @Override
        public ScoringPolicy scoring() {
            return Policies.USUAL;
        }

        @Override
        public List<RuleAnswer> judge(FactSheet facts) {
            return answers;
        }
    }
}
