package org.equityimpact.upkeep;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service again and again under those who submit; whoever got no answer asks again under the same key. */
@Tag("slow")
class KilledServiceTests {

    private static final int KILLS = 3;

    @Test
    void keepsEveryAcknowledgedSubmissionOnceHoweverOftenItIsKilled(@TempDir Path directory) throws Exception {
        var random = new Random(7);
        try (var service = ServiceProcess.started(directory);
                var clients = new Submitters(3, service)) {
            for (int kill = 0; kill < KILLS; kill++) {
                int enough = clients.count() + 20 + random.nextInt(40);
                await().atMost(1, MINUTES).until(() -> clients.count() >= enough);
                service.kill();
                service.start();
                service.awaitReady();
            }
            clients.finish();

            assertThat(clients.count()).isGreaterThan(KILLS * 20);
            clients.assertKeptOnce(service);
        }
    }
}
