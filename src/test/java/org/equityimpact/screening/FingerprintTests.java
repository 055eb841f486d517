package org.equityimpact.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.store.ScreeningRecord.Occasion;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    private static final Fingerprint BEFORE = new Fingerprint("agenda 1", "proposals a", "overrides b", "rules c");

    @Test
    void comesBackFromItsText() {
        assertThat(Fingerprint.of(BEFORE.text())).isEqualTo(BEFORE);
    }

    @Test
    void tellsWhatChanged() {
        assertThat(BEFORE.changedSince(BEFORE)).isEmpty();
        assertThat(new Fingerprint("agenda 2", "proposals x", "overrides x", "rules x").changedSince(BEFORE))
                .hasValue(Occasion.AGENDA);
        assertThat(new Fingerprint("agenda 1", "proposals x", "overrides x", "rules x").changedSince(BEFORE))
                .hasValue(Occasion.PROPOSAL);
        assertThat(new Fingerprint("agenda 1", "proposals a", "overrides x", "rules x").changedSince(BEFORE))
                .hasValue(Occasion.OVERRIDE);
        assertThat(new Fingerprint("agenda 1", "proposals a", "overrides b", "rules x").changedSince(BEFORE))
                .hasValue(Occasion.RULES);
    }

    @Test
    void takesOneOfAnotherKindForOneWithWhichEverythingChanged() {
        assertThat(BEFORE.changedSince(Fingerprint.of("of another release"))).hasValue(Occasion.AGENDA);
    }
}
