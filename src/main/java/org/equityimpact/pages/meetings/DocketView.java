package org.equityimpact.pages.meetings;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.DocketItem.GateLine;
import org.equityimpact.docket.DocketItem.Question;
import org.equityimpact.docket.ItemState;
import org.equityimpact.portfolio.Deliberation;
import org.jspecify.annotations.Nullable;

/**
 * A docket as its page shows it.
 *
 * @param items those that need the meeting's attention, what is stopped first
 * @param elsewhere those that need no assessment and hold nobody up
 */
record DocketView(Docket docket, List<Item> items, List<Item> elsewhere) {

    static DocketView of(Docket docket, List<Deliberation> deliberations) {
        var decided =
                deliberations.stream().collect(toMap(Deliberation::item, Function.identity(), (first, last) -> last));
        var all = docket.items().stream()
                .map(item -> new Item(item, decided.get(item.number())))
                .toList();
        return new DocketView(
                docket,
                all.stream().filter(item -> !item.needsNothing()).toList(),
                all.stream().filter(Item::needsNothing).toList());
    }

    public List<Item> stopped() {
        return items.stream().filter(Item::isStopped).toList();
    }

    /** Items that somebody released. */
    public List<Item> released() {
        return items.stream().filter(Item::isReleased).toList();
    }

    /** The outcomes that there are, the worst first, with how many items came out so. */
    public List<Counted> outcomes() {
        return Arrays.stream(Outcome.values())
                .sorted(Comparator.reverseOrder())
                .map(outcome -> new Counted(outcome, docket.outcomes().getOrDefault(outcome, 0)))
                .filter(counted -> counted.items() > 0)
                .toList();
    }

    /** How many items came out in one way. */
    record Counted(Outcome outcome, int items) {}

    /**
     * One item.
     *
     * @param decision what the body did with it; null where nothing is recorded
     */
    record Item(DocketItem item, @Nullable Deliberation decision) {

        boolean needsNothing() {
            return item.state() == ItemState.EXEMPT || item.state() == ItemState.NOT_COVERED;
        }

        public String anchor() {
            return "item-" + item.position();
        }

        public boolean isStopped() {
            return !item.clearance().cleared();
        }

        public boolean isReleased() {
            return item.clearance().releases().stream().anyMatch(release -> release.override() != null);
        }

        /** Why it stops, the most certain reason first; null where nothing stops it. */
        public @Nullable Hold firstHold() {
            return item.clearance().holds().stream().findFirst().orElse(null);
        }

        public @Nullable Question firstQuestion() {
            return item.questions().stream().findFirst().orElse(null);
        }

        /** What an override can release. */
        public List<Hold> releasable() {
            return item.assessment() == null ? List.of() : item.clearance().holds();
        }

        /** Gates that stop nothing and ask for something all the same. */
        public List<GateLine> asking() {
            return item.gates().stream().filter(gate -> !gate.level().blocks()).toList();
        }

        public List<Release> releases() {
            return item.clearance().releases();
        }
    }

    /** The item at a position; null where there is none. */
    @Nullable
    Item at(int position) {
        return items.stream()
                .filter(item -> item.item().position() == position)
                .findFirst()
                .or(() -> elsewhere.stream()
                        .filter(item -> item.item().position() == position)
                        .findFirst())
                .orElse(null);
    }
}
