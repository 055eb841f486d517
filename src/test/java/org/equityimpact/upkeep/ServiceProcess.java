package org.equityimpact.upkeep;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.EquityImpactAssessor;
import org.equityimpact.RulesOnDisk;
import org.jspecify.annotations.Nullable;

/** The service in a process of its own, on ten rules of its own, that is killed, stopped and started again at the same address. */
final class ServiceProcess implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path directory;
    private final RulesOnDisk rules;
    private final int port;
    private final List<String> command = new ArrayList<>();
    private @Nullable Process process;

    private ServiceProcess(Path directory, String... settings) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.rules = RulesOnDisk.ofTenRules(directory.resolve("rules"));
        this.port = freePort();
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                EquityImpactAssessor.class.getName(),
                "--server.port=" + port,
                "--equity.rules-directory=" + rules.path(),
                "--equity.data-directory=" + data(),
                "--equity.screening.look-every=1s",
                "--equity.limits.calls-per-second=100000",
                "--equity.limits.burst=100000"));
        command.addAll(List.of(settings));
    }

    static ServiceProcess started(Path directory, String... settings) throws IOException {
        var service = new ServiceProcess(directory, settings);
        service.start();
        service.awaitReady();
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    void awaitReady() {
        await().atMost(2, MINUTES).until(this::isReady);
    }

    boolean isReady() {
        if (!process().isAlive()) {
            throw new AssertionError("the service ended: " + tail());
        }
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As a power switch would. */
    void kill() {
        process().destroyForcibly().onExit().join();
    }

    /** As whoever looks after it would: asks it to end. */
    void terminate() {
        process().destroy();
    }

    int exitCode() throws InterruptedException {
        return process().waitFor();
    }

    Process process() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    int port() {
        return port;
    }

    Path data() {
        return directory.resolve("data");
    }

    RulesOnDisk rules() {
        return rules;
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException {
        var request = to(path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the test was stopped", stopped);
        }
    }

    String tail() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private Path log() {
        return directory.resolve("service.log");
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
