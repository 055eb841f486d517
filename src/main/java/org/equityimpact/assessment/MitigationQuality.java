package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.assessment.ScoringPolicy.CreditPolicy;
import org.equityimpact.proposal.Mitigation;
import org.equityimpact.proposal.MitigationStatus;
import org.jspecify.annotations.Nullable;

/** How much a mitigation is worth, from 0 (a wish) to 1 (owned, dated, paid for, measured and under way). */
record MitigationQuality(CreditPolicy policy, LocalDate asOf) {

    BigDecimal of(Mitigation mitigation) {
        var status = mitigation.status();
        if (status == null || mitigation.due() == null || mayBeOverdue(mitigation)) {
            return BigDecimal.ZERO;
        }
        return policy.perStatedPart()
                .multiply(BigDecimal.valueOf(statedParts(mitigation)))
                .add(policy.perStatus().getOrDefault(status.code(), BigDecimal.ZERO))
                .add(Boolean.TRUE.equals(mitigation.coDesigned()) ? policy.coDesigned() : BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    private boolean mayBeOverdue(Mitigation mitigation) {
        var due = mitigation.due();
        return due != null && due.first().isBefore(asOf) && !stands(mitigation.status());
    }

    private static boolean stands(@Nullable MitigationStatus status) {
        return status == MitigationStatus.IN_PLACE || status == MitigationStatus.DONE;
    }

    private static long statedParts(Mitigation mitigation) {
        return Stream.of(given(mitigation.owner()), mitigation.due(), mitigation.budget(), given(mitigation.measure()))
                .filter(Objects::nonNull)
                .count();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
