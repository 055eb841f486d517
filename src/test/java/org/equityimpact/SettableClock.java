package org.equityimpact;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test sets it. */
public final class SettableClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-20T09:30:00Z");

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Puts the clock into a service in the place of the system's. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfTheSystems {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
