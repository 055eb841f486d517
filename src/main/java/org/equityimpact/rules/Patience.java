package org.equityimpact.rules;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleTooCostly;
import org.jspecify.annotations.Nullable;

/**
 * How long one judgement may take, in combinations of facts tried and in time: a rule that joins everything with everything
 * would otherwise take hours over a long proposal. The rule at which it runs out is named.
 */
final class Patience {

    private static final long MOST_TRIED = 50_000_000;

    /** What holds is remembered until the judgement ends: this bounds its memory. The samples come to about a thousand. */
    private static final long MOST_HELD = 1_000_000;

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);
    private static final int LOOKS_AT_THE_CLOCK_EVERY = 4096;

    private static final ThreadLocal<AtomicReference<Patience>> CURRENT = ThreadLocal.withInitial(AtomicReference::new);

    private final long end = System.nanoTime() + LONGEST;
    private long tried;
    private long held;

    /** Does work for which patience is limited. */
    static void during(Runnable judgement) {
        var current = CURRENT.get();
        var before = current.getAndSet(new Patience());
        try {
            judgement.run();
        } finally {
            current.set(before);
        }
    }

    /**
     * Counts a combination of facts that a rule has tried, and whether it held.
     *
     * @throws RuleTooCostly when it is one too many, or the time is over
     */
    static boolean counting(String rule, boolean holds) {
        var patience = CURRENT.get().get();
        if (patience != null) {
            patience.count(rule, holds);
        }
        return holds;
    }

    /** Whether what the engine reports is that patience ran out; it wraps what a condition throws, more than once. */
    static Optional<RuleTooCostly> ranOut(Throwable reported) {
        return Stream.<@Nullable Throwable>iterate(
                        reported, thrown -> thrown != null, thrown -> thrown == null ? null : thrown.getCause())
                .filter(RuleTooCostly.class::isInstance)
                .map(RuleTooCostly.class::cast)
                .findFirst();
    }

    private void count(String rule, boolean holds) {
        tried++;
        held += holds ? 1 : 0;
        boolean late = tried % LOOKS_AT_THE_CLOCK_EVERY == 0 && System.nanoTime() > end;
        if (tried > MOST_TRIED || held > MOST_HELD || late) {
            throw new RuleTooCostly(rule);
        }
    }
}
