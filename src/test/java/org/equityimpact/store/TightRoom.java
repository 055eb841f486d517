package org.equityimpact.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.util.unit.DataSize;

/** A disk that is as full as a test wants it. */
public final class TightRoom {

    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    public void leave(DataSize size) {
        left.set(size.toBytes());
    }

    /** Puts the disk into a service in the place of its own; 200 MB are to be left. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfTheDisk {

        @Bean
        TightRoom tightRoom() {
            return new TightRoom();
        }

        @Bean
        @Primary
        Room roomThatATestLeaves(TightRoom tight) {
            return Room.in(Path.of("target"), DataSize.ofMegabytes(200), path -> tight.left.get());
        }
    }
}
