package org.equityimpact.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.proposal.FocalGroupAnswer;
import org.equityimpact.proposal.ImpactDirection;
import org.equityimpact.proposal.Proposal;

/** The table of focal groups: codes, labels, and the core families that every proposal is asked about. */
public final class FocalGroups {

    /** One row: a code such as {@code lang.english_learner}, its label, and whether its family is core. */
    public record Group(String code, String label, boolean core) {

        /** The part of the code before the first dot. */
        public String family() {
            return familyOf(code);
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, String> coreFamilies = new LinkedHashMap<>();

    /**
     * @param groups the rows, in the order to show them
     * @param familyLabels how each core family is called
     */
    public FocalGroups(List<Group> groups, Map<String, String> familyLabels) {
        groups.forEach(group -> this.groups.put(group.code(), group));
        groups.stream()
                .filter(Group::core)
                .map(Group::family)
                .forEach(family -> coreFamilies.put(family, familyLabels.getOrDefault(family, family)));
    }

    public static String familyOf(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** The codes of the groups that a proposal says it affects, in the order named. */
    public static List<String> affectedBy(Proposal proposal) {
        return Lists.orEmpty(proposal.focalGroups()).stream()
                .filter(answer -> Boolean.TRUE.equals(GroupWords.affected(answer)))
                .map(FocalGroupAnswer::group)
                .distinct()
                .toList();
    }

    /** The codes of the groups that a proposal says it burdens, be it of the group or of one of its effects, in the order named. */
    public static List<String> burdenedBy(Proposal proposal) {
        var answers = Lists.orEmpty(proposal.focalGroups()).stream()
                .filter(answer -> Boolean.TRUE.equals(GroupWords.adverse(answer)))
                .map(FocalGroupAnswer::group);
        var effects = Lists.orEmpty(proposal.impacts()).stream()
                .filter(impact -> impact.direction() == ImpactDirection.NEGATIVE)
                .flatMap(impact -> Lists.orEmpty(impact.focalGroups()).stream());
        return Stream.concat(answers, effects).distinct().toList();
    }

    public Set<String> codes() {
        return groups.keySet();
    }

    /** Whether a code is one of the table, a family or other beginning of one, or a detailed group that extends one. */
    public boolean know(String code) {
        return groups.keySet().stream().anyMatch(known -> areOfOneLine(known, code));
    }

    /** Whether two codes name the same group, or one a part of the other. */
    static boolean areOfOneLine(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    /** The core families with their labels, in the order of the table. */
    public Map<String, String> coreFamilies() {
        return coreFamilies;
    }

    /** The labels of the core families that a proposal gives no answer for, in the order of the table. */
    public List<String> leftOutBy(Proposal proposal) {
        var answered = Lists.orEmpty(proposal.focalGroups()).stream()
                .map(answer -> familyOf(answer.group()))
                .toList();
        return coreFamilies.entrySet().stream()
                .filter(family -> !answered.contains(family.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public Set<String> families() {
        var families = new TreeSet<String>();
        groups.values().forEach(group -> families.add(group.family()));
        return families;
    }

    /** How people call a group; a detailed sub-group is told by the group it belongs to and its own name. */
    public String label(String code) {
        return Optional.ofNullable(groups.get(code)).map(Group::label).orElseGet(() -> subGroupLabel(code));
    }

    private String subGroupLabel(String code) {
        int dot = code.lastIndexOf('.');
        if (dot < 0) {
            return code;
        }
        return "%s (%s)"
                .formatted(
                        label(code.substring(0, dot)), code.substring(dot + 1).replace('_', ' '));
    }
}
