package org.equityimpact.facts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is reckoned when it is first asked for, and then kept. Two who ask at once may both reckon the same. */
final class Memo<T> implements Supplier<T> {

    private final Supplier<T> reckoning;
    private volatile @Nullable T known;

    Memo(Supplier<T> reckoning) {
        this.reckoning = reckoning;
    }

    @Override
    public T get() {
        T kept = known;
        if (kept == null) {
            kept = reckoning.get();
            known = kept;
        }
        return kept;
    }
}
