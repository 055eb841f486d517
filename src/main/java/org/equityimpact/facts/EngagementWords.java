package org.equityimpact.facts;

import java.util.List;
import java.util.TreeSet;
import org.equityimpact.proposal.Activity;
import org.equityimpact.proposal.Iap2Level;
import org.jspecify.annotations.Nullable;

/** What is concluded of engagement: whether it was any, how deep, with how many perspectives, and who was heard. */
final class EngagementWords {

    private EngagementWords() {}

    /** An activity counts as engagement from consult upwards, unless it was cancelled. */
    static boolean engaging(Activity activity) {
        return activity.level().compareTo(Iap2Level.CONSULT) >= 0 && !cancelled(activity);
    }

    static boolean cancelled(Activity activity) {
        return Boolean.TRUE.equals(activity.cancelled());
    }

    /** The place on the IAP2 Spectrum, 1 (inform) to 5 (empower). */
    static Figure rank(Iap2Level level) {
        return Figure.of(level.rank());
    }

    /** The highest place on the IAP2 Spectrum that any activity reached; 0 where there was none. */
    static @Nullable Figure highestRank(@Nullable List<Activity> activities) {
        if (activities == null) {
            return null;
        }
        return Figure.of(activities.stream()
                .filter(activity -> !cancelled(activity))
                .mapToLong(activity -> activity.level().rank())
                .max()
                .orElse(0));
    }

    /** How many kinds of party took part in engagement. */
    static @Nullable Figure perspectives(@Nullable List<Activity> activities, Setting setting) {
        if (activities == null) {
            return null;
        }
        return Figure.of(activities.stream()
                .filter(EngagementWords::engaging)
                .map(activity -> setting.tables().parties().kind(activity.party()))
                .distinct()
                .count());
    }

    /** The focal groups that an activity reached: those named, and those that its party speaks for. */
    static Codes heard(Activity activity, Setting setting) {
        var heard = new TreeSet<>(setting.tables().parties().speaksFor(activity.party()));
        heard.addAll(Lists.orEmpty(activity.focalGroups()));
        return Codes.groups(heard, activity.focalGroups() != null);
    }

    static @Nullable Figure responseShare(Activity activity) {
        if (activity.responded() == null || activity.population() == null) {
            return null;
        }
        return Figure.of(activity.responded()).dividedBy(Figure.of(activity.population()));
    }
}
