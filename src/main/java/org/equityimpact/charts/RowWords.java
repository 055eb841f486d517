package org.equityimpact.charts;

import java.util.List;
import java.util.Locale;
import org.equityimpact.facts.disparity.DisparityFlag;
import org.equityimpact.facts.disparity.Level;
import org.jspecify.annotations.Nullable;

/** What the chart says of one group in words, in its row and on its marks. */
record RowWords(Subject subject, GroupRow row) {

    /** The measured figure with its size, and the projected one: never a figure alone. */
    String figures() {
        if (row.isHidden()) {
            return "";
        }
        var isHiddenElsewhere = row.measured().flags().contains(DisparityFlag.HIDDEN_AT_INTERSECTION);
        return Wording.joined(
                "; ", own(), isHiddenElsewhere ? "stands out only where the groups meet" : null, projected());
    }

    private String own() {
        var shown = shown(row.figures().rate());
        var members = row.measured().members();
        if (shown.isEmpty() || members == null) {
            return Wording.joined(", ", shown, shown.isEmpty() ? null : "n not given");
        }
        return shown + (subject.unit() == Unit.PERCENT ? " of " : ", n = ") + Shown.count(members);
    }

    /** What is projected of it, or null where nothing is. */
    @Nullable
    String projected() {
        if (row.projected() == null) {
            return null;
        }
        var rate = row.projectedRate();
        if (rate == null) {
            return "projected: " + Wording.TOO_FEW_TO_SHOW;
        }
        var verdict = row.change().verdict();
        return Wording.joined(
                ", ",
                "projected " + shown(rate),
                Boolean.TRUE.equals(row.change().worseOff()) ? "worse off" : null,
                verdict == null ? null : Wording.verdict(verdict));
    }

    /** How it fares beside its comparison, or why that cannot be told. */
    String standing() {
        return standing("");
    }

    private String standing(String interval) {
        var obstacle = Wording.obstacle(row);
        if (obstacle != null) {
            return obstacle;
        }
        if (row.isReference()) {
            return "the comparison group";
        }
        var size = size();
        var words = Wording.joined(", ", size == null ? null : size + interval, gap());
        return row.isBesideState() ? words + " (beside the State)" : words;
    }

    private @Nullable String size() {
        if (subject.isOfMeans()) {
            var harm = row.standardisedHarm();
            return harm == null
                    ? null
                    : Shown.ratio(Math.abs(harm), subject.lines().smd()) + " SD";
        }
        var ratio = row.figures().harmRatio();
        if (ratio != null) {
            return Shown.ratio(ratio, subject.lines().ratio()) + " times";
        }
        return row.isInfinitelyWorse() ? "no ratio: one rate is 0" : null;
    }

    private @Nullable String gap() {
        var gap = row.figures().harmGapPp();
        if (gap == null) {
            return null;
        }
        return gap == 0 ? "no gap" : subject.unit().gap(gap) + (gap > 0 ? " worse" : " better");
    }

    /** The word for its level, or nothing where it stands below the lines. */
    String level() {
        return row.level() == Level.NONE || row.level() == Level.CANNOT_ASSESS ? "" : Wording.level(row.level());
    }

    /** On the dot: the figure, its size and its interval. */
    String measured() {
        var low = row.measured().measures().wilsonLow();
        var high = row.measured().measures().wilsonHigh();
        var interval = low == null || high == null ? "" : interval(shown(low), shown(high));
        return "%s: %s%s".formatted(row.nameInLine(), own(), interval);
    }

    /** On the sign: how it fares, how sure that is, how many people it comes to, and its level. */
    String harm() {
        return "%s: %s"
                .formatted(
                        row.nameInLine(),
                        Wording.joined(
                                "; ",
                                standing(ratioInterval())
                                        + (row.isReference() ? "" : " beside " + Wording.comparison(row)),
                                excess(),
                                level(),
                                String.join("; ", Wording.flags(row))));
    }

    private String ratioInterval() {
        var low = row.figures().harmRatioLow();
        var high = row.figures().harmRatioHigh();
        if (low == null && high == null) {
            return "";
        }
        return interval(low == null ? "0" : Shown.ratio(low), high == null ? "no upper end" : Shown.ratio(high));
    }

    private static String interval(String low, String high) {
        return " (95% interval " + low + " to " + high + ")";
    }

    /** In people or events, which is what readers grasp; null where there is no difference to tell. */
    @Nullable
    String excess() {
        var excess = row.figures().excess();
        return excess == null || row.isReference() || Math.abs(excess) < 0.5
                ? null
                : "about %s %s than at that rate".formatted(Shown.people(excess), excess < 0 ? "fewer" : "more");
    }

    /** The groups that it is part of, where neither its name nor its place says so. */
    List<String> unnamedParents() {
        var name = row.name().toLowerCase(Locale.ROOT);
        return row.isPart()
                ? List.of()
                : row.parents().stream()
                        .filter(parent -> !name.contains(parent.toLowerCase(Locale.ROOT)))
                        .toList();
    }

    private String shown(@Nullable Double rate) {
        return rate == null ? "" : subject.unit().shown(rate);
    }
}
