package org.equityimpact.docket.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.DocketItem.MissingFact;
import org.equityimpact.docket.DocketItem.Question;
import org.equityimpact.docket.DocketItem.Reason;
import org.equityimpact.docket.ItemState;
import org.equityimpact.docket.forms.ItemPage.Stop;
import org.equityimpact.docket.forms.ItemPage.Why;
import org.jspecify.annotations.Nullable;

/** Puts an item of the docket into the words of its page. */
record ItemWords(DocketItem item, Room room) {

    /** Longer than any gate says. */
    private static final int LONGEST_GATE = 90;

    static String anchor(DocketItem item) {
        return "item-" + item.position();
    }

    /** Its number and title. */
    static String heading(DocketItem item, int most) {
        return Told.text(item.number(), 20) + " " + Told.text(item.title(), most);
    }

    ItemPage page() {
        return new ItemPage(
                anchor(item),
                heading(item, room.title()),
                about(),
                badge(item),
                inWords(),
                clearance(),
                !item.clearance().cleared(),
                room.isTight(),
                first(item.clearance().holds()).map(this::stop).toList(),
                first(item.clearance().releases()).map(this::released).toList(),
                first(item.complaints())
                        .map(text -> Told.text(text, room.text()))
                        .toList(),
                item.concern() == null ? null : Bar.of(item.concern()),
                completeness(),
                item.reasons().stream().map(this::why).toList(),
                item.missing().stream().map(this::missing).toList(),
                item.difference() == null ? null : new SinceWords(item, item.difference(), room).since(),
                first(item.questions()).map(this::question).toList());
    }

    private <T> Stream<T> first(List<T> all) {
        return all.stream().limit(room.most());
    }

    private String about() {
        return Stream.of(item.organisation(), item.reference(), version())
                .filter(Objects::nonNull)
                .map(text -> Told.text(text, 100))
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String version() {
        return item.version() == null ? null : "version " + item.version();
    }

    static String badge(DocketItem item) {
        if (item.outcome() != null) {
            return item.outcome().name();
        }
        return item.state() == ItemState.UNUSABLE ? "CANNOT BE USED" : "NOT ASSESSED";
    }

    private String inWords() {
        if (item.outcome() != null) {
            return sentence(item.outcome().inWords());
        }
        return item.state() == ItemState.UNUSABLE
                ? "What came with this item cannot be used."
                : "No assessment came with this item.";
    }

    private String clearance() {
        int holds = item.clearance().holds().size();
        if (holds > 0) {
            return holds <= room.most()
                    ? "It may not be decided as it stands."
                    : "It may not be decided as it stands; the first %d of %,d that stop it are shown."
                            .formatted(room.most(), holds);
        }
        return item.clearance().releases().isEmpty()
                ? "Nothing stops it."
                : "It may be decided: what would stop it was released.";
    }

    private Stop stop(Hold hold) {
        return new Stop(
                hold.level().name(),
                Told.text(hold.reason(), room.text()),
                inWords(hold.ground()) + (hold.sinceVersion() == null ? "" : ", since version " + hold.sinceVersion()));
    }

    static String inWords(Ground ground) {
        return switch (ground) {
            case REACHED -> "reached";
            case HELD_OVER -> "held over";
            case CANNOT_TELL -> "cannot be told";
            case UNASSESSED -> "not assessed";
            case UNUSABLE -> "cannot be used";
        };
    }

    /** What the gate says, and how it stands, where the docket tells it. */
    private String gateInWords(String gate) {
        return item.gates().stream()
                .filter(line -> line.gate().equals(gate))
                .findFirst()
                .map(line -> "%s [%s]"
                        .formatted(
                                Told.text(line.reason(), LONGEST_GATE),
                                line.confirmed() ? "reached" : "cannot be told"))
                .orElse(gate);
    }

    private String released(Release release) {
        var gate = "%s (%s)".formatted(gateInWords(release.gate()), release.level());
        if (release.by() == null) {
            return "%s: %s".formatted(gate, Told.text(release.reason(), room.text()));
        }
        var until = release.until() == null ? "" : ", until " + Told.day(release.until());
        var role = release.role() == null ? "" : ", " + Told.text(release.role(), 50);
        var version = release.version() == null ? "" : ", for version " + release.version();
        return "%s: released by %s%s%s%s. “%s”"
                .formatted(
                        gate,
                        Told.text(release.by(), 50),
                        role,
                        version,
                        until,
                        Told.text(release.reason(), room.text()));
    }

    private @Nullable Bar completeness() {
        BigDecimal share = item.completeness();
        if (share == null) {
            return null;
        }
        var confidence = item.confidence() == null
                ? ""
                : "; confidence " + item.confidence().code();
        return Bar.of(share, Told.percent(share) + " of what the rules ask is known" + confidence);
    }

    private Why why(Reason reason) {
        return new Why(
                Told.text(reason.title(), room.text()),
                reason.severity(),
                Told.text(reason.message(), room.text()),
                Told.text(reason.nextStep(), room.text()));
    }

    private String missing(MissingFact fact) {
        var what = fact.what() == null ? "" : ": " + Told.text(fact.what(), room.text());
        var settles = fact.settles().isEmpty()
                ? ""
                : " (settles %s)".formatted(Told.count(fact.settles().size(), "rule", "rules"));
        return Told.text(fact.path(), 80) + what + settles;
    }

    private String question(Question question) {
        return Told.text(question.question(), room.text());
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
