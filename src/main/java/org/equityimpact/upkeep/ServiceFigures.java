package org.equityimpact.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.equityimpact.notices.Notices;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.NoticeState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is measured of the service as it stands: the rules in force, the notices and the record. Brought up to date from time to time. */
final class ServiceFigures implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceFigures.class);

    private final LiveRules rules;
    private final Notices notices;
    private final KeptRecord record;
    private volatile long entries;
    private volatile Map<NoticeState, Long> counts = Map.of();
    private @Nullable MultiGauge inForce;

    ServiceFigures(LiveRules rules, Notices notices, KeptRecord record) {
        this.rules = rules;
        this.notices = notices;
        this.record = record;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        inForce = MultiGauge.builder("equity.rules.in.force")
                .description("1 for the rule set in force, and where the rule folder holds another or an unfit one")
                .register(registry);
        for (var state : NoticeState.values()) {
            Gauge.builder("equity.notices", () -> counts.getOrDefault(state, 0L))
                    .description("notices by what has become of them")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("equity.record.entries", () -> entries)
                .description("entries in the record of who did what")
                .register(registry);
        bringUpToDate();
    }

    /** The database may be away; then the last counts stand. */
    void bringUpToDate() {
        var gauge = inForce;
        if (gauge != null) {
            var now = rules.situation();
            String folder = now.folder().problems().isEmpty() ? now.folderDiffers() ? "differs" : "same" : "unfit";
            gauge.register(
                    List.of(MultiGauge.Row.of(Tags.of("version", now.live().version(), "folder", folder), 1)), true);
        }
        try {
            counts = notices.counts();
            entries = record.last().number();
        } catch (RuntimeException away) {
            LOG.debug("Notices and entries cannot be counted", away);
        }
    }
}
