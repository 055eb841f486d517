package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real HTTP server that gets webhooks and answers them as it is told to, and with 204 from then on. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "a secret of the receiver";

    /** Instead of a status, there is no answer. */
    static final int SILENCE = 0;

    private final HttpServer server;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Headers sentWithAnswers = new Headers();

    /** A request as it came. */
    record Delivery(String path, Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    Webhook webhook() {
        return new Webhook(address("/hooks/t0ken"), SECRET, null);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    Receiver answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    Receiver with(String header, String value) {
        sentWithAnswers.add(header, value);
        return this;
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        deliveries.add(new Delivery(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        int status = next();
        if (status == SILENCE) {
            waitUntilClosed();
        } else {
            exchange.getResponseHeaders().putAll(sentWithAnswers);
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private int next() {
        var told = answers.poll();
        return told == null ? 204 : told;
    }

    private void waitUntilClosed() {
        try {
            closed.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
