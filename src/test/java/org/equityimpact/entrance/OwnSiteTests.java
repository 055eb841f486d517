package org.equityimpact.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.equityimpact.EquityImpactAssessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages of other sites could have the browser of the person at the machine send. */
@SpringBootTest(
        classes = EquityImpactAssessor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "equity.data-directory=target/test-data/${random.uuid}")
class OwnSiteTests {

    @LocalServerPort
    private int port;

    static Stream<String> foreign() {
        return Stream.of(
                "Origin: https://elsewhere.example",
                "Origin: null",
                "Origin: http://localhost:3000",
                "Origin: http://127.0.0.1:1",
                "Origin: not an address",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aCallFromThePageOfAnotherSiteDoesNothing(String header) throws IOException {
        var answer = send("POST", "/api/v1/rules/reload", "127.0.0.1:" + port, header);

        assertThat(answer).startsWith("HTTP/1.1 403 ").contains("\"type\":\"urn:equity-problem:foreign\"");
    }

    @Test
    void aCallFromAPageOfOursOrFromNoPageIsTaken() throws IOException {
        var own = send("POST", "/api/v1/rules/reload", "127.0.0.1:" + port, "Origin: http://127.0.0.1:" + port);
        var none = send("POST", "/api/v1/rules/reload", "127.0.0.1:" + port, "Accept: */*");

        assertThat(own).startsWith("HTTP/1.1 200 ");
        assertThat(none).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void anotherSiteMayLinkHereAndNeitherEmbedNorRead() throws IOException {
        String host = "127.0.0.1:" + port;

        assertThat(send(
                        "GET",
                        "/rules",
                        host,
                        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(send(
                        "GET",
                        "/rules",
                        host,
                        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(send("GET", "/api/v1/assessments", host, "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors"))
                .startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "rebound.example:8080", "localhost.rebound.example", "192.168.1.7"})
    void aNameThatIsNotOursIsMisdirected(String host) throws IOException {
        assertThat(send("GET", "/api/v1/assessments", host, "Accept: */*"))
                .startsWith("HTTP/1.1 421 ")
                .contains(
                        "is not a name of this service. Call it localhost or 127.0.0.1, or add the name to the setting equity.hosts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void theNamesOfTheMachineAreOurs(String host) throws IOException {
        assertThat(send("GET", "/api/v1/assessments", host + ":" + port, "Accept: */*"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefusedInPlainWords() throws IOException {
        assertThat(send("POST", "/samples/smallest-proposal", "127.0.0.1:" + port, "Accept: text/html"))
                .startsWith("HTTP/1.1 403 ")
                .contains("This page was open for too long");
    }

    @Test
    void noFormOfAPageCanBeACallOfTheApi() throws IOException {
        for (String type : new String[] {"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"}) {
            assertThat(send("POST", "/api/v1/assessments", "127.0.0.1:" + port, "Content-Type: " + type))
                    .as(type)
                    .startsWith("HTTP/1.1 415 ");
        }
    }

    /** A browser does not let its pages set these headers, and neither do the clients of the JDK. */
    private String send(String method, String path, String host, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: %s\r\n%s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .formatted(method, path, host, header)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
