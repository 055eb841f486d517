package org.equityimpact.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that submit one after the other under keys of their own, all of them versions of one proposal, and ask again, of whichever
 * instance, until they are answered.
 */
final class Submitters implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY = proposal().referredToAs("of-all").json();

    private final List<ServiceProcess> services;
    private final ExecutorService threads;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;

    Submitters(int clients, ServiceProcess... services) {
        this.services = List.of(services);
        this.threads = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            int first = client;
            threads.execute(() -> submit("client-" + first + "-", first));
        }
    }

    private void submit(String prefix, int first) {
        int asked = first;
        for (int number = 0; !stopping; number++) {
            @Nullable String id = null;
            while (id == null) {
                id = answered(services.get(asked++ % services.size()), prefix + number);
            }
            acknowledged.put(prefix + number, id);
            pause(); // more at a time would test nothing more
        }
    }

    private @Nullable String answered(ServiceProcess service, String key) {
        try {
            var answer = service.post("/api/v1/assessments", BODY, "Idempotency-Key", key);
            if (answer.statusCode() == 201) {
                return JSON.readTree(answer.body()).path("id").asString();
            }
            refusals.add(answer.body());
        } catch (IOException away) {
            // whoever gets no answer asks again
        }
        pause();
        return null;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    int count() {
        return acknowledged.size();
    }

    /** What was answered instead of an assessment. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Has all that are at it end with an answer. */
    void finish() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    /** Holds that each acknowledged submission is there, whole and once, and nothing else. */
    void assertKeptOnce(ServiceProcess service) throws IOException {
        assertThat(new TreeSet<>(acknowledged.values())).hasSize(acknowledged.size());
        var versions = new TreeMap<Integer, String>();
        for (String id : acknowledged.values()) {
            var kept = service.get("/api/v1/assessments/" + id);
            assertThat(kept.statusCode()).as(id).isEqualTo(200);
            assertThat(service.get("/api/v1/assessments/" + id + "/proposal").body())
                    .isEqualTo(BODY);
            versions.put(JSON.readTree(kept.body()).path("version").asInt(), id);
        }
        assertThat(versions.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, acknowledged.size()).boxed().toList());
        assertThat(JSON.readTree(service.get("/api/v1/assessments?size=1").body())
                        .path("total")
                        .asInt())
                .isEqualTo(acknowledged.size());
    }

    @Override
    public void close() {
        stopping = true;
        threads.shutdownNow();
    }
}
