package org.equityimpact.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls that no caller means, each made of one seed, so that any of them can be made again. */
final class FuzzedCalls {

    private static final Pattern VARIABLE = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "G\u00e9T");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-ndjson",
            "application/zip",
            "text/csv",
            "text/calendar",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "text/plain; charset=nowhere",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "*/*",
            "/");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Content-Type",
            "Cookie",
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "Origin",
            "Referer",
            "Host",
            "Idempotency-Key",
            "X-By",
            "X-Request-Id",
            "X-Forwarded-For",
            "X-HTTP-Method-Override",
            "Sec-Fetch-Site",
            "HX-Request");

    /** One in so many calls that are heavy work is made, and one candidate is as many calls. */
    private static final int SELDOM = 50;

    private static final int VERY_SELDOM = 5_000;

    private final List<Endpoint> endpoints;
    private final Corpus corpus;
    private final List<String> known;
    private final String cookie;
    private final String token;

    /**
     * @param known ids and names that stand for something
     * @param cookie with its form token, without which no form is looked at
     */
    FuzzedCalls(List<Endpoint> endpoints, Corpus corpus, List<String> known, String cookie, String token) {
        this.endpoints = endpoints;
        this.corpus = corpus;
        this.known = known;
        this.cookie = cookie;
        this.token = token;
    }

    Call of(long seed) {
        var random = new Random(seed);
        random.nextInt(); // the first of neighbouring seeds are alike
        var mutations = new Mutations(random);
        if (mutations.upTo(VERY_SELDOM) == 0) {
            return body("POST", "/api/v1/rule-sets", "application/zip", mutations.bytes(corpus.ruleArchive()));
        }
        int kind = mutations.upTo(100);
        if (kind < 12) {
            return endpoint(mutations);
        }
        if (kind < 40) {
            return submission(mutations);
        }
        return kind < 48 ? withHeaders(endpoint(mutations), mutations) : address(mutations);
    }

    private Call endpoint(Mutations mutations) {
        Endpoint endpoint = mutations.any(endpoints);
        while (endpoint.isHeavy() && mutations.upTo(SELDOM) > 0) {
            endpoint = mutations.any(endpoints);
        }
        String path = VARIABLE.matcher(endpoint.pattern())
                .replaceAll(unused -> Matcher.quoteReplacement(variable(mutations)));
        if (endpoint.method().equals("GET") || endpoint.method().equals("DELETE")) {
            return call(endpoint.method(), path + query(endpoint, mutations), Map.of(), new byte[0]);
        }
        return endpoint.consumes().isEmpty()
                ? form(path, endpoint, mutations)
                : body(
                        endpoint.method(),
                        path + query(endpoint, mutations),
                        mutations.any(endpoint.consumes()),
                        content(mutations));
    }

    private String variable(Mutations mutations) {
        return mutations.now(60) ? mutations.any(known) : mutations.encoded(mutations.junk());
    }

    private static String query(Endpoint endpoint, Mutations mutations) {
        var query = new StringBuilder();
        for (String name : endpoint.parameters()) {
            if (mutations.now(30)) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(mutations.encoded(mutations.junk()));
            }
        }
        return query.toString();
    }

    private Call form(String path, Endpoint endpoint, Mutations mutations) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", token);
        endpoint.parameters().forEach(name -> fields.put(name, value(mutations)));
        for (int more = mutations.upTo(8); more > 0; more--) {
            fields.put(mutations.any(corpus.fields()), value(mutations));
        }
        if (mutations.now(20)) {
            return body("POST", path, "multipart/form-data; boundary=x", multipart(fields, mutations));
        }
        var form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(name).append('=').append(mutations.encoded(value)).append('&'));
        byte[] typed = form.toString().getBytes(UTF_8);
        return body(
                "POST", path, "application/x-www-form-urlencoded", mutations.now(10) ? mutations.bytes(typed) : typed);
    }

    private String value(Mutations mutations) {
        return mutations.now(30) ? mutations.any(known) : mutations.junk();
    }

    private byte[] multipart(Map<String, String> fields, Mutations mutations) {
        var parts = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> parts.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(name, value)
                        .getBytes(UTF_8)));
        parts.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f\"\r\n\r\n"
                .formatted(mutations.any(List.of("file", "upload", "table")))
                .getBytes(UTF_8));
        parts.writeBytes(content(mutations));
        parts.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return mutations.now(10) ? mutations.bytes(parts.toByteArray()) : parts.toByteArray();
    }

    /** Something real of any kind, gone wrong. */
    private byte[] content(Mutations mutations) {
        return switch (mutations.upTo(6)) {
            case 0 -> mutations.bytes(mutations.any(corpus.tables()));
            case 1 -> mutations.bytes(corpus.calendar());
            case 2 -> mutations.bytes(corpus.agendaArchive());
            case 3 -> mutations.json(mutations.any(corpus.agendas()));
            case 4 -> mutations.json(mutations.any(corpus.proposals()));
            default -> mutations.bytes(mutations.any(corpus.proposals()));
        };
    }

    private Call submission(Mutations mutations) {
        byte[] proposal = mutations.any(corpus.proposals());
        return switch (mutations.upTo(12)) {
            case 0 -> body("POST", "/api/v1/assessments", "application/json", mutations.json(proposal));
            case 1 -> body("POST", "/api/v1/assessments?dryRun=true", "application/json", mutations.json(proposal));
            case 2 ->
                body(
                        "POST",
                        "/api/v1/disparities",
                        "application/json",
                        mutations.json(mutations.any(corpus.indicators())));
            case 3 ->
                body(
                        "POST",
                        "/api/v1/disparities/charts?format=svg",
                        "text/csv",
                        mutations.bytes(mutations.any(corpus.tables())));
            case 4 -> body("POST", "/api/v1/indicators", "text/csv", mutations.bytes(mutations.any(corpus.tables())));
            case 5 ->
                body("POST", "/api/v1/meetings", "application/json", mutations.json(mutations.any(corpus.agendas())));
            case 6 ->
                body("POST", "/api/v1/meetings", "application/json", mutations.bytes(mutations.any(corpus.agendas())));
            default -> body("POST", "/api/v1/assessments", "application/json", mutations.bytes(proposal));
        };
    }

    private Call withHeaders(Call call, Mutations mutations) {
        Call changed = call;
        for (int times = 1 + mutations.upTo(4); times > 0; times--) {
            String name = mutations.any(HEADERS);
            String value =
                    name.equals("Content-Type") || name.equals("Accept") ? mutations.any(TYPES) : mutations.junk();
            changed = changed.with(name, mutations.now(5) ? value : value.replaceAll("[\\r\\n\\x00]", "?"));
        }
        return changed;
    }

    private Call address(Mutations mutations) {
        String path = "/"
                + mutations.any(List.of(
                        "", "api/v1/", "assessments/", "assets/", "actuator/", "webjars/", "rules/work/", "v3/"))
                + (mutations.now(50)
                        ? mutations.encoded(mutations.junk())
                        : mutations.any(List.of(
                                "%",
                                "%zz", "..;/", "//", "%2e%2e/", "?a=%", "\\", "a;b=c", "{}", "\u00e9", "a b", "#")));
        return call(
                mutations.any(METHODS), path, Map.of("Accept", mutations.now(10) ? "text/html" : "*/*"), new byte[0]);
    }

    private Call body(String method, String target, String type, byte[] content) {
        return call(method, target, Map.of("Content-Type", type), content);
    }

    private Call call(String method, String target, Map<String, String> more, byte[] content) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", "127.0.0.1");
        headers.put("Accept", target.startsWith("/api/") ? "*/*" : "text/html");
        headers.put("Cookie", cookie);
        headers.putAll(more);
        return new Call(method, target, headers, content);
    }
}
