package org.equityimpact.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.equityimpact.EquityImpactAssessor;
import org.equityimpact.people.Role;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptPerson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signs in with a real OpenID Connect provider, which starts after the service that asks it. */
@SpringBootTest(
        classes = EquityImpactAssessor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "equity.data-directory=target/test-data/provider-${random.uuid}",
            "equity.sign-in.oidc.client-id=eia",
            "equity.sign-in.oidc.client-secret=client-secret",
            "equity.sign-in.oidc.label=the district",
            "equity.sign-in.oidc.scopes=openid,profile",
            "equity.sign-in.oidc.roles-claim=groups",
            "equity.sign-in.oidc.roles.analyst=equity-analysts"
        })
class ProviderSignInTests {

    private static int providerPort;
    private static @Nullable ConfigurableApplicationContext provider;

    @LocalServerPort
    private int port;

    @Autowired
    private KeptPeople people;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build();

    @DynamicPropertySource
    static void knowTheProvider(DynamicPropertyRegistry settings) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            providerPort = free.getLocalPort();
        }
        settings.add("equity.sign-in.oidc.issuer", () -> "http://localhost:" + providerPort);
    }

    @BeforeEach
    void startTheProvider() {
        if (provider == null) {
            provider = ProviderForTests.start(providerPort, address(""));
        }
    }

    @AfterAll
    static void stopTheProvider() {
        if (provider != null) {
            provider.close();
            provider = null;
        }
    }

    @Test
    void whoIsVouchedForComesInWithTheRolesThatTheProviderTells() throws Exception {
        var entered = signIn("ana");

        assertThat(entered.uri().getPath()).isEqualTo("/rules/tables");
        assertThat(page(entered).select("a.reader").text()).isEqualTo("ana of the provider");
        assertThat(people.all())
                .filteredOn(one -> one.name().startsWith("ana"))
                .extracting(KeptPerson::roles)
                .containsExactly(Set.of(Role.ANALYST));
    }

    @Test
    void whoHasNoRoleIsToldSoAndStaysOutside() throws Exception {
        var refused = signIn("ben");

        assertThat(page(refused).select("[role=alert]").text())
                .isEqualTo("You are known to the provider, but have no role here. Ask an administrator for one.");
        assertThat(get("/assessments").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void whoHasNoRoleThereAnyMoreHasNoneHere() throws Exception {
        String issuer = "http://localhost:" + providerPort;
        var before = people.vouchedFor(issuer, "ben", "Ben", Set.of(Role.ADMINISTRATOR));

        signIn("ben");

        assertThat(people.find(before.id()).orElseThrow().person().rights()).isEmpty();
    }

    @Test
    void whoseAccountIsClosedStaysOutsideWhateverTheProviderSays() throws Exception {
        signIn("carla");
        people.close(people.all().stream()
                .filter(one -> one.name().startsWith("carla"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(get("/assessments").uri().getPath()).isEqualTo("/sign-in");

        var refused = get("/oauth2/authorization/provider");

        assertThat(page(refused).select("[role=alert]").text())
                .isEqualTo("Your account here is closed. An administrator can open it again.");
    }

    @Test
    void signingOutEndsTheSignInAtTheProviderToo() throws Exception {
        var entered = signIn("ana");

        var left = send(one(page(entered), "form.leave"), "");
        get(one(page(left), "a[href*=logout]").absUrl("href"));

        assertThat(get("/oauth2/authorization/provider").uri().getPort()).isEqualTo(providerPort);
    }

    private HttpResponse<String> signIn(String name) throws Exception {
        var door = get("/rules/tables");
        var link = one(page(door), "a[href*=oauth2]").absUrl("href");
        var login = send(HttpRequest.newBuilder(URI.create(link)));
        assertThat(login.uri().getPort()).as(login.uri() + " " + login.body()).isEqualTo(providerPort);
        return send(one(page(login), "form"), "&username=%s&password=secret".formatted(name));
    }

    private HttpResponse<String> send(Element form, String more) throws Exception {
        var token = one(form, "input[name=_csrf]").attr("value");
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + more)));
    }

    private static Element one(Element page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> selector + " in " + page.text());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address(path))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private String address(String path) {
        return path.startsWith("http") ? path : "http://127.0.0.1:" + port + path;
    }
}
