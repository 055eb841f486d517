package org.equityimpact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.proposal.FocalGroupAnswer;
import org.equityimpact.proposal.Pointers;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.Proposals;

/**
 * Everything that an author could leave out: a section, a list, a single stated fact, the answer for a core family of
 * focal groups. An element of a list that was answered is not among them: leaving it out is a false statement.
 */
final class Deletions {

    /** Facts whose absence means a default that the contract names. */
    private static final Pattern DEFAULTED =
            Pattern.compile("/depth|/engagement/activities/\\d+/cancelled|/indicators/\\d+/(comparison|unit|partition)"
                    + "|/indicators/\\d+/groups/\\d+/projected/total");

    /** A proposal that says less, and what was left out. */
    record Deletion(String what, Proposal rest) {}

    private Deletions() {}

    static List<Deletion> of(Proposal proposal, FocalGroups table) {
        var deletions = new ArrayList<Deletion>();
        pointers(proposal).forEach(pointer -> tryWithout(proposal, pointer, deletions));
        table.coreFamilies().keySet().forEach(family -> withoutFamily(proposal, family, deletions));
        return deletions;
    }

    private static Set<String> pointers(Proposal proposal) {
        var pointers = new LinkedHashSet<String>();
        for (String fact : Pointers.facts(proposal)) {
            for (int end = fact.length(); end > 0; end = fact.lastIndexOf('/', end - 1)) {
                pointers.add(fact.substring(0, end));
            }
        }
        pointers.removeIf(
                pointer -> isElement(pointer) || DEFAULTED.matcher(pointer).matches());
        return pointers;
    }

    private static boolean isElement(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).chars().allMatch(Character::isDigit);
    }

    private static void tryWithout(Proposal proposal, String pointer, List<Deletion> deletions) {
        try {
            deletions.add(new Deletion(pointer, Proposals.without(proposal, pointer)));
        } catch (IllegalArgumentException required) {
            // what is required cannot be left out
        }
    }

    private static void withoutFamily(Proposal proposal, String family, List<Deletion> deletions) {
        var answers = proposal.focalGroups();
        if (answers == null) {
            return;
        }
        var rest = proposal;
        for (int i = answers.size() - 1; i >= 0; i--) {
            if (isOf(family, answers.get(i))) {
                rest = Proposals.without(rest, "/focalGroups/" + i);
            }
        }
        if (!rest.equals(proposal)) {
            deletions.add(new Deletion("the answer for " + family, rest));
        }
    }

    private static boolean isOf(String family, FocalGroupAnswer answer) {
        return FocalGroups.familyOf(answer.group()).equals(family);
    }
}
