package org.equityimpact.upkeep;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import org.equityimpact.notices.Notices;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.rounds.Rounds;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.Room;
import org.equityimpact.store.StoreState;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    @Bean
    FilterRegistrationBean<CallLog> callLog() {
        var filter = new FilterRegistrationBean<>(new CallLog());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    @Bean
    HealthIndicator databaseHealthIndicator(StoreState store) {
        return new DatabaseHealth(store);
    }

    @Bean
    HealthIndicator diskHealthIndicator(Room room) {
        return new DiskHealth(room);
    }

    @Bean
    ClockWatch clockWatch(InstantSource clock) {
        return new ClockWatch(clock, System::nanoTime);
    }

    @Bean
    HealthIndicator clockHealthIndicator(InstantSource clock, ClockWatch watch, StoreState store) {
        return new ClockHealth(clock, watch, store);
    }

    @Bean
    ServiceFigures serviceFigures(LiveRules rules, Notices notices, KeptRecord record) {
        return new ServiceFigures(rules, notices, record);
    }

    @Bean(destroyMethod = "stop")
    Rounds upkeepRounds(ClockWatch watch, ServiceFigures figures) {
        return new Rounds("upkeep", LOOK_EVERY, () -> {
            watch.look();
            figures.bringUpToDate();
        });
    }
}
