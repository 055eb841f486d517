package org.equityimpact.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so much heavy work be done at once, by one caller and by all. */
public final class HeavyWork {

    private final Callers callers;
    private final Places batches;
    private final Places others;

    HeavyWork(Callers callers, LimitSettings settings) {
        this.callers = callers;
        batches = new Places(Work.BATCH, settings.batchesEach(), settings.batches(), settings.patience());
        others = new Places(Work.OTHER, settings.heavyEach(), settings.heavy(), settings.patience());
    }

    /**
     * Does a piece of work for the caller of now.
     *
     * @throws OverLimit when it is not its turn
     */
    public <T> T during(Work work, Supplier<T> piece) {
        Place place = begin(work);
        try {
            return piece.get();
        } finally {
            place.leave();
        }
    }

    /** Takes a place, to be left in the end. */
    Place begin(Work work) {
        return (work == Work.BATCH ? batches : others).taken(callers.now());
    }

    /** Where one piece of work is done. */
    interface Place {
        void leave();
    }

    private static final class Places {

        private final Work work;
        private final UnderWay each;
        private final int most;
        private final Semaphore free;
        private final Duration patience;

        Places(Work work, int each, int most, Duration patience) {
            this.work = work;
            this.each = new UnderWay(each);
            this.most = most;
            this.free = new Semaphore(most, true);
            this.patience = patience;
        }

        Place taken(String caller) {
            if (!each.begin(caller)) {
                throw OverLimit.ofTheCaller(work.comeAgain(), said("one caller may have", each.most()));
            }
            if (!isFree()) {
                each.end(caller);
                throw OverLimit.ofAll(work.comeAgain(), said("all callers together may have", most));
            }
            return () -> {
                free.release();
                each.end(caller);
            };
        }

        private boolean isFree() {
            try {
                return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        private String said(String who, int count) {
            return "This would be one more than the %d %s that %s under way. Nothing was begun; come again later."
                    .formatted(count, work.words(), who);
        }
    }
}
