package org.equityimpact.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.equityimpact.proposal.FocalGroupAnswer;
import org.equityimpact.proposal.GroupStatus;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** What is concluded of focal groups: whether they are burdened, how far beyond their share, and which were not asked about. */
final class GroupWords {

    private GroupWords() {}

    /** Affected to its disadvantage, wholly or in part. */
    static @Nullable Boolean adverse(FocalGroupAnswer answer) {
        return answer.status() == GroupStatus.UNKNOWN
                ? null
                : Boolean.valueOf(
                        answer.status() == GroupStatus.AFFECTED_NEGATIVE || answer.status() == GroupStatus.MIXED);
    }

    static @Nullable Boolean affected(FocalGroupAnswer answer) {
        return answer.status() == GroupStatus.UNKNOWN
                ? null
                : Boolean.valueOf(answer.status() != GroupStatus.NOT_AFFECTED);
    }

    /** Share of those affected by share of the reference population, or the ratio that the source reports. */
    static @Nullable Figure ratio(FocalGroupAnswer answer) {
        if (answer.reportedRatio() != null) {
            return Figure.of(answer.reportedRatio());
        }
        if (answer.shareAffected() == null || answer.shareReference() == null) {
            return null;
        }
        return Figure.of(answer.shareAffected()).dividedBy(Figure.of(answer.shareReference()));
    }

    /** Share of those affected less share of the reference population; none where only a ratio is reported. */
    static @Nullable Figure pointsAbove(FocalGroupAnswer answer) {
        if (answer.reportedRatio() != null) {
            return Figure.NONE;
        }
        if (answer.shareAffected() == null || answer.shareReference() == null) {
            return null;
        }
        return Figure.of(answer.shareAffected()).minus(Figure.of(answer.shareReference()));
    }

    /** How many submitted groups are adversely affected; a family that nobody answered may hold any number. */
    static Figure adverseGroups(Proposal proposal, Setting setting) {
        var answers = proposal.focalGroups();
        if (answers == null) {
            return Figure.OPEN;
        }
        long known = answers.stream()
                .filter(answer -> Boolean.TRUE.equals(adverse(answer)))
                .count();
        long unknown =
                answers.stream().filter(answer -> adverse(answer) == null).count();
        boolean open = !unansweredFamilies(proposal, setting).isEmpty();
        return Figure.between(known, open ? null : Long.valueOf(known + unknown));
    }

    /** The core families without an entry; all of them where the list was not submitted. */
    static Set<String> unansweredFamilies(Proposal proposal, Setting setting) {
        var unanswered = new LinkedHashSet<>(
                setting.tables().focalGroups().coreFamilies().keySet());
        Lists.orEmpty(proposal.focalGroups())
                .forEach(answer -> unanswered.remove(FocalGroups.familyOf(answer.group())));
        return unanswered;
    }

    static boolean core(FocalGroupAnswer answer, Setting setting) {
        return setting.tables().focalGroups().coreFamilies().containsKey(FocalGroups.familyOf(answer.group()));
    }

    static @Nullable String label(@Nullable String code, Setting setting) {
        return code == null ? null : setting.tables().focalGroups().label(code);
    }

    static @Nullable String labels(@Nullable Collection<String> codes, Setting setting) {
        if (codes == null || codes.isEmpty()) {
            return null;
        }
        return String.join(
                ", ", codes.stream().map(setting.tables().focalGroups()::label).toList());
    }
}
