package org.equityimpact.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is asked to end ends what it is at. */
@Tag("slow")
class GracefulShutdownTests {

    private static final int ENDED_BY_THE_SIGNAL = 128 + 15;

    @Test
    void endsACallThatIsUnderWayAndTakesNoNewOne(@TempDir Path directory) throws Exception {
        try (var service = ServiceProcess.started(directory);
                var call = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            write(call, """
                    POST /api/v1/assessments/batch HTTP/1.1\r
                    Host: 127.0.0.1:%d\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    Connection: close\r
                    \r
                    """.formatted(service.port()));
            write(call, line());
            var answer = call.getInputStream();
            var first = new String(answer.readNBytes("HTTP/1.1 200".length()), UTF_8);

            service.terminate();
            await().atMost(20, SECONDS).until(() -> isRefused(service));
            write(call, line() + "0\r\n\r\n");
            var rest = new String(answer.readAllBytes(), UTF_8);

            assertThat(first).isEqualTo("HTTP/1.1 200");
            assertThat(rest.split("\"outcome\":\"INCOMPLETE\"|\"outcome\":\"ACTIONS\"|\"outcome\":\"READY\"", -1))
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(rest).endsWith("0\r\n\r\n");
            assertThat(service.exitCode()).isEqualTo(ENDED_BY_THE_SIGNAL);
            assertThat(service.tail()).contains("Graceful shutdown complete").doesNotContain("ERROR");
        }
    }

    private static boolean isRefused(ServiceProcess service) {
        try {
            return service.get("/api/v1/schema/proposal").statusCode() == 503;
        } catch (IOException refused) {
            return true;
        }
    }

    private static String line() {
        String text = proposal().json() + "\n";
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static void write(Socket call, String text) throws IOException {
        call.getOutputStream().write(text.getBytes(UTF_8));
        call.getOutputStream().flush();
    }
}
