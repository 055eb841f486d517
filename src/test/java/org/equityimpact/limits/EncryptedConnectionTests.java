package org.equityimpact.limits;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.equityimpact.EquityImpactAssessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with a certificate, as the README says to give it one. */
@SpringBootTest(
        classes = EquityImpactAssessor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "equity.data-directory=target/test-data/${random.uuid}",
            "server.ssl.bundle=service",
            "spring.ssl.bundle.pem.service.reload-on-update=true",
            "spring.ssl.bundle.watch.file.quiet-period=200ms"
        })
class EncryptedConnectionTests {

    private static final String PASSWORD = "changeit";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry registry) throws Exception {
        renew("first");
        registry.add("spring.ssl.bundle.pem.service.keystore.certificate", () -> "file:" + certificate());
        registry.add("spring.ssl.bundle.pem.service.keystore.private-key", () -> "file:" + key());
    }

    @Test
    void itTellsBrowsersToComeEncryptedFromNowOn() throws Exception {
        assertThat(get("TLSv1.3").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(told -> assertThat(told).startsWith("max-age=31536000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void itSpeaksNewVersionsOfTheProtocol(String version) throws Exception {
        var answer = get(version);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo(version);
    }

    @Test
    void itDoesNotSpeakOldOnes() {
        assertThatThrownBy(() -> get("TLSv1.1")).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aRenewedCertificateIsTakenWithoutARestart() throws Exception {
        String before = shown();
        renew("second");
        String after = before;
        for (int looks = 0; looks < 100 && after.equals(before); looks++) {
            LockSupport.parkNanos(200_000_000);
            after = shown();
        }
        assertThat(after).isEqualTo("CN=second");
    }

    private String shown() throws Exception {
        return ((X509Certificate) get("TLSv1.3").sslSession().orElseThrow().getPeerCertificates()[0])
                .getSubjectX500Principal()
                .getName();
    }

    private HttpResponse<Void> get(String version) throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusting(), null);
        var parameters = context.getDefaultSSLParameters();
        parameters.setProtocols(new String[] {version});
        return HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(parameters)
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + "/actuator/health/liveness"))
                                .build(),
                        BodyHandlers.discarding());
    }

    private static TrustManager[] trusting() throws GeneralSecurityException, IOException {
        var known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        for (var name : new String[] {"first", "second"}) {
            if (Files.exists(store(name))) {
                known.setCertificateEntry(name, read(name).getCertificate("service"));
            }
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        return trust.getTrustManagers();
    }

    /** Has the JDK make a key and a certificate, and lays both down as PEM where the service looks for them. */
    private static void renew(String name) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int exit = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "service",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store(name).toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
        var made = read(name);
        Files.writeString(
                key(),
                pem(
                        "PRIVATE KEY",
                        made.getKey("service", PASSWORD.toCharArray()).getEncoded()));
        Files.writeString(
                certificate(), pem("CERTIFICATE", made.getCertificate("service").getEncoded()));
    }

    private static KeyStore read(String name) throws GeneralSecurityException, IOException {
        var made = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = new ByteArrayInputStream(Files.readAllBytes(store(name)))) {
            made.load(bytes, PASSWORD.toCharArray());
        }
        return made;
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(
                        what, Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(bytes), what);
    }

    private static Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private static Path key() {
        return folder.resolve("key.pem");
    }

    private static Path certificate() {
        return folder.resolve("certificate.pem");
    }
}
