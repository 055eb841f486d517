package org.equityimpact.api;

import org.equityimpact.publishing.LiveRules;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows in the health of the service which rules are in force. It is up even beside a broken folder, for it serves. */
final class RulesHealth implements HealthIndicator {

    private final LiveRules rules;

    RulesHealth(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        RulesStatus status = RulesStatus.of(rules.situation());
        var health = Health.up();
        rules.notFollowed()
                .ifPresent(latest -> health.withDetail(
                        "tooOld",
                        "Another instance brought %s into force at %s; this one cannot take it over, and its log says why."
                                .formatted(latest.version(), latest.liveAt())));
        return health.withDetail("version", status.version())
                .withDetail("since", status.since())
                .withDetail("folder", status.folder().says())
                .withDetail(
                        "problems",
                        status.folder().problems().stream()
                                .map(RuleProblem::message)
                                .toList())
                .build();
    }
}
