package org.equityimpact.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.equityimpact.EquityImpactAssessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a stored submission costs beside the least that any service would do with it: the real decisions of {@code samples/} are
 * sent to the service and to {@link BareService} in turns, over loopback, on the same kind of database.
 *
 * <p>{@code mvn -Pbenchmark verify -Dbenchmark.main=org.equityimpact.load.LoadComparison -Dbenchmark.arguments=}
 */
public final class LoadComparison {

    private static final int CLIENTS = Integer.getInteger("load.clients", 4);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 4);
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private LoadComparison() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("%d clients, %d rounds of %d s each%n", CLIENTS, ROUNDS, ROUND.toSeconds());
        System.out.println("database    what          a second   p50 ms   p99 ms");
        Path directory = Files.createTempDirectory("load");
        compare("H2 file", h2(directory.resolve("bare")), "--equity.data-directory=" + directory.resolve("service"));
        try (var postgres = EmbeddedPostgres.start()) {
            compare("PostgreSQL", postgres(postgres, "bare"), postgres(postgres, "service"));
        }
        System.exit(0);
    }

    /** As the service opens its own. */
    private static String h2(Path file) {
        return "--spring.datasource.url=jdbc:h2:file:%s;WRITE_DELAY=0;COMPRESS=TRUE;DB_CLOSE_ON_EXIT=FALSE".formatted(file);
    }

    private static String postgres(EmbeddedPostgres server, String name) throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return "--spring.datasource.url=" + server.getJdbcUrl("postgres", name);
    }

    private static void compare(String database, String bareSettings, String serviceSettings) throws Exception {
        try (var bare = start(BareService.class, bareSettings);
                var service = start(
                        EquityImpactAssessor.class,
                        serviceSettings,
                        "--equity.limits.calls-per-second=1000000",
                        "--equity.limits.burst=1000000")) {
            var least = new Measured(at(bare, "/kept"));
            var ours = new Measured(at(service, "/api/v1/assessments"));
            least.go(WARM_UP);
            ours.go(WARM_UP);
            least.forget();
            ours.forget();
            for (int round = 0; round < ROUNDS; round++) {
                least.go(ROUND);
                ours.go(ROUND);
            }
            least.tell(database, "bare");
            ours.tell(database, "service");
            System.out.printf(
                    "%-11s bare : service%10.1f%9.1f%9.1f%n",
                    database,
                    least.aSecond() / ours.aSecond(),
                    ours.millis(50) / least.millis(50),
                    ours.millis(99) / least.millis(99));
        }
    }

    private static ConfigurableApplicationContext start(Class<?> what, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--server.port=0");
        all.add("--logging.level.root=warn");
        return new SpringApplicationBuilder(what).run(all.toArray(String[]::new));
    }

    private static URI at(ConfigurableApplicationContext service, String path) {
        return URI.create("http://127.0.0.1:%s%s"
                .formatted(service.getEnvironment().getProperty("local.server.port"), path));
    }

    /** Everything that was asked of one of the two. */
    private static final class Measured {

        private static final double MICROS = 1_000.0;

        private final URI address;
        private final List<byte[]> proposals = proposals();
        private final Histogram micros = new Histogram(3);
        private Duration lasted = Duration.ZERO;

        Measured(URI address) throws IOException {
            this.address = address;
        }

        private static List<byte[]> proposals() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("samples"))) {
                var read = new ArrayList<byte[]>();
                for (Path file : files.filter(each -> each.toString().matches(".*/\\d\\d-.*\\.json"))
                        .sorted()
                        .toList()) {
                    read.add(Files.readAllBytes(file));
                }
                return read;
            }
        }

        void forget() {
            micros.reset();
            lasted = Duration.ZERO;
        }

        void go(Duration time) throws Exception {
            long began = System.nanoTime();
            long end = began + time.toNanos();
            var clients = Executors.newFixedThreadPool(CLIENTS);
            var all = new ArrayList<Future<Histogram>>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                all.add(clients.submit(() -> client(first, end)));
            }
            for (var each : all) {
                micros.add(each.get());
            }
            clients.shutdown();
            lasted = lasted.plusNanos(System.nanoTime() - began);
        }

        private Histogram client(int first, long end) throws IOException, InterruptedException {
            var took = new Histogram(3);
            for (int at = first; System.nanoTime() < end; at++) {
                long began = System.nanoTime();
                var answer = HTTP.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(proposals.get(at % proposals.size())))
                                .build(),
                        BodyHandlers.ofByteArray());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException("%s answered %d: %s"
                            .formatted(address, answer.statusCode(), new String(answer.body())));
                }
                took.recordValue((System.nanoTime() - began) / 1_000);
            }
            return took;
        }

        double aSecond() {
            return micros.getTotalCount() * 1e9 / lasted.toNanos();
        }

        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / MICROS;
        }

        void tell(String database, String what) {
            System.out.printf("%-11s %-12s%10.0f%9.1f%9.1f%n", database, what, aSecond(), millis(50), millis(99));
        }
    }
}
