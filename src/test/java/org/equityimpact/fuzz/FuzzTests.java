package org.equityimpact.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.equityimpact.EquityImpactAssessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever comes in over HTTP, the service answers, says what is wrong, and goes on as before. A failure names the seed of its
 * call; {@code -Dfuzz.first=SEED -Dfuzz.calls=1} sends that one alone.
 */
@Tag("slow")
@SpringBootTest(
        classes = EquityImpactAssessor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "equity.data-directory=target/test-data/${random.uuid}",
            "spring.datasource.url=jdbc:h2:file:./target/test-data/${random.uuid}/equity;CACHE_SIZE=4096",
            "equity.rules-watch=false",
            "equity.screening.look-every=1h",
            "equity.limits.calls-per-second=1000000",
            "equity.limits.burst=1000000",
            "logging.level.org.equityimpact=off"
        })
class FuzzTests {

    private static final int CALLS = Integer.getInteger("fuzz.calls", 100_000);
    private static final long FIRST = Long.getLong("fuzz.first", 20_261_126L);
    private static final int CLIENTS = 2;
    private static final int MOST_TOLD = 20;
    private static final long ROOM = 32L * 1024 * 1024;
    private static final Path SAMPLE = Path.of("samples/19-bristol-high-needs-budget-2018.json");
    private static final Pattern PASSING = Pattern.compile("\"(id|version|assessedAt)\":(\"[^\"]*\"|\\d+),?");
    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private final AtomicInteger busy = new AtomicInteger();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final Map<Long, String> faults = new ConcurrentSkipListMap<>();

    @Test
    void whateverComesInIsAnsweredAndChangesNothingForOthers() throws Exception {
        try (var client = new Client(port)) {
            String before = submit(client);
            var calls = calls(client);

            send(calls, 0, CALLS / 5);
            long early = used();
            send(calls, CALLS / 5, CALLS);
            long late = used();

            System.out.printf(
                    "%,d calls from seed %d: %s; busy %d; heap %,d kB after a fifth, %,d kB at the end%n",
                    CALLS, FIRST, new TreeMap<>(statuses), busy.get(), early / 1024, late / 1024);
            assertThat(faults).isEmpty();
            assertThat(late).isLessThan(early + ROOM);
            assertThat(submit(client)).isEqualTo(before);
        }
    }

    private FuzzedCalls calls(Client client) throws IOException {
        var page = client.send(get("/drafts"));
        var token = TOKEN.matcher(page.text());
        assertThat(token.find()).as(page.text()).isTrue();
        String cookie = Objects.requireNonNull(page.headers().get("set-cookie")).split(";", -1)[0];
        return new FuzzedCalls(
                Endpoint.all(handlers.getHandlerMethods()),
                Corpus.read(),
                known(client, cookie),
                cookie,
                token.group(1) == null ? token.group(2) : token.group(1));
    }

    /** What there is to be found under its name, beside what the calls bring in themselves. */
    private static List<String> known(Client client, String cookie) throws IOException {
        var known = new ArrayList<>(
                List.of("none", "disparity-to-watch", "thresholds.csv", "basics", "1", "school-closures"));
        for (int each = 0; each < 3; each++) {
            known.add(last(client.send(post("/api/v1/assessments", Files.readAllBytes(SAMPLE), cookie))));
            known.add(last(
                    client.send(post("/api/v1/meetings", Corpus.read().agendas().get(0), cookie))));
        }
        return known;
    }

    private static String last(Reply created) {
        String address = Objects.requireNonNull(created.headers().get("location"), created::text);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void send(FuzzedCalls calls, int from, int to) throws Exception {
        var next = new AtomicInteger(from);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var all = new ArrayList<Future<?>>();
            for (int each = 0; each < CLIENTS; each++) {
                all.add(clients.submit(() -> {
                    try (var client = new Client(port)) {
                        for (int at = next.getAndIncrement();
                                at < to && faults.size() < MOST_TOLD;
                                at = next.getAndIncrement()) {
                            check(FIRST + at, calls.of(FIRST + at), client);
                        }
                    }
                    return null;
                }));
            }
            for (var each : all) {
                each.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private void check(long seed, Call call, Client client) throws IOException {
        var reply = client.send(call);
        statuses.merge(reply.status(), 1, Integer::sum);
        boolean isBusy = reply.status() == 503 && reply.text().contains("urn:equity-problem:busy");
        if (isBusy) {
            busy.incrementAndGet();
        }
        boolean isRefused = reply.status() >= 400 && !call.method().equals("HEAD");
        boolean isFault =
                reply.status() == 0 || reply.status() >= 500 && !isBusy || isRefused && !reply.saysWhatIsWrong();
        if (isFault) {
            faults.put(seed, "%d %s %s%n--- to%n%s".formatted(reply.status(), reply.headers(), reply.text(), call));
        }
    }

    /** What comes of a submission like any other, without what differs from one to the next. */
    private static String submit(Client client) throws IOException {
        var reply = client.send(post("/api/v1/assessments", Files.readAllBytes(SAMPLE), ""));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return PASSING.matcher(reply.text()).replaceAll("");
    }

    private static Call get(String path) {
        return new Call("GET", path, Map.of("Host", "127.0.0.1", "Accept", "text/html"), new byte[0]);
    }

    private static Call post(String path, byte[] body, String cookie) {
        return new Call(
                "POST", path, Map.of("Host", "127.0.0.1", "Content-Type", "application/json", "Cookie", cookie), body);
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int times = 0; times < 4; times++) {
            System.gc();
            Thread.sleep(200);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
