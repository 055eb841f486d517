package org.equityimpact.pages.rules;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.equityimpact.rulecheck.FiringRates;
import org.equityimpact.store.Assessments;
import org.springframework.stereotype.Component;

/** How often each rule fired on the newest stored decisions. What was read of one is kept, for it never changes. */
@Component
class Firings {

    /** Enough to see a habit, few enough to be read while one waits. */
    static final int MOST = 500;

    private final Assessments assessments;
    private final Map<String, Set<String>> firedOn = new ConcurrentSkipListMap<>();

    Firings(Assessments assessments) {
        this.assessments = assessments;
    }

    Count of(String rule) {
        look();
        var counted = Set.copyOf(firedOn.entrySet());
        return new Count(
                (int) counted.stream()
                        .filter(one -> one.getValue().contains(rule))
                        .count(),
                counted.size(),
                MOST);
    }

    private void look() {
        assessments
                .newestResults(MOST, firedOn.keySet())
                .forEach((id, result) -> firedOn.put(id, FiringRates.fired(result)));
        firedOn.keySet().stream().limit(Math.max(0, firedOn.size() - MOST)).forEach(firedOn::remove);
    }

    /**
     * On how many decisions a rule fired.
     *
     * @param most how many are counted at most, the newest
     */
    record Count(int fired, int decisions, int most) {

        public double share() {
            return decisions == 0 ? 0 : (double) fired / decisions;
        }

        /** A rule that nearly always or hardly ever fires tells decisions apart no longer; of a few nothing is said. */
        public boolean isForReview() {
            return decisions >= 20 && (share() > 0.90 || share() < 0.01);
        }
    }
}
