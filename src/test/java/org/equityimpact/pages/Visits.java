package org.equityimpact.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.equityimpact.EquityImpactAssessor;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages and sends forms over real HTTP as a browser without scripts would, each test class from a store of its own kind. */
@SpringBootTest(
        classes = EquityImpactAssessor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "equity.data-directory=target/test-data/${random.uuid}")
public abstract class Visits {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final String TOKEN_HEADER = "X-XSRF-TOKEN";
    private static final String ANY_PAGE = "/sign-in";

    @LocalServerPort
    private int port;

    private static final Set<String> KEPT_COOKIES = Set.of("equity-form", "equity-session");

    private final Map<String, String> cookies = new HashMap<>();
    private String language = "en";
    private @Nullable String formToken;

    protected final String address(String path) {
        return path.startsWith("http") ? path : "http://127.0.0.1:" + port + path;
    }

    /** Reads on in another language. */
    protected final void readIn(String tag) {
        language = tag;
    }

    /** The page at a path, whatever its status. */
    protected final Visited get(String path) {
        return send(to(path).method(Method.GET));
    }

    /** Posts fields to a path, as a form would; what comes back is where the answer leads to. */
    protected final Visited post(String path, Map<String, String> fields) {
        return send(to(path).method(Method.POST).data(fields));
    }

    /** Sends a form as it stands in a page, with some of its fields filled in otherwise: name, value, name, value. */
    protected final Visited submit(FormElement form, String... fields) {
        Connection sent = to(form.absUrl("action")).method(method(form)).data(form.formData());
        for (int at = 0; at < fields.length; at += 2) {
            set(sent, fields[at], fields[at + 1]);
        }
        return send(sent);
    }

    private static Method method(FormElement form) {
        return "post".equalsIgnoreCase(form.attr("method")) ? Method.POST : Method.GET;
    }

    private static void set(Connection sent, String name, String value) {
        var known = sent.data(name);
        if (known == null) {
            sent.data(name, value);
        } else {
            known.value(value);
        }
    }

    /** A call to be finished by the test, for instance with a file. */
    protected final Connection to(String path) {
        if (formToken == null) {
            takeFormToken();
        }
        return withoutFormToken(path).header(TOKEN_HEADER, String.valueOf(formToken));
    }

    /** The same from where no page of ours was opened before. */
    protected final Connection withoutFormToken(String path) {
        return call(path)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .cookies(cookies);
    }

    private Connection call(String path) {
        return Jsoup.connect(address(path))
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0)
                .timeout(PATIENCE_MILLIS);
    }

    protected final Visited send(Connection call) {
        try {
            var response = call.execute();
            response.cookies().forEach((name, value) -> {
                if (KEPT_COOKIES.contains(name)) {
                    cookies.put(name, value);
                }
            });
            return new Visited(response);
        } catch (IOException broken) {
            throw new UncheckedIOException("the service did not answer", broken);
        }
    }

    /** As every page holds it for what its scripts send. */
    private void takeFormToken() {
        String headers = send(withoutFormToken(ANY_PAGE)).one("body").attr("hx-headers");
        formToken = JsonMapper.shared().readTree(headers).path(TOKEN_HEADER).asString();
    }

    /** What a browser would send along by now. */
    protected final Map<String, String> kept() {
        return Map.copyOf(cookies);
    }

    /** A call of a programme, which nothing was sent to before. */
    protected final Connection anonymous(String path) {
        return call(path).header("Accept", "application/json");
    }

    /** Forgets the token of the page, as after signing in. */
    protected final void openPagesAnew() {
        formToken = null;
    }
}
