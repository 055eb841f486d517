package org.equityimpact.screening;

import java.util.List;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.equityimpact.store.ScreeningStart.SetTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting is to be screened.
 *
 * @param setTime null where no set time has come
 */
record Motive(Occasion occasion, @Nullable SetTime setTime) {

    static Motive of(Occasion occasion) {
        return new Motive(occasion, null);
    }

    static Motive scheduled(SetTime setTime) {
        return new Motive(Occasion.SCHEDULED, setTime);
    }

    /** To do again what broke off; a set time that is still due is found by itself. */
    static Motive again(List<ScreeningRecord> brokenOff) {
        return of(brokenOff.get(brokenOff.size() - 1).occasion());
    }
}
