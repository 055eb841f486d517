package org.equityimpact.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** What the service answered; with status 0 where it closed the connection instead. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Reply(int status, Map<String, String> headers, byte[] body) {

    static final Reply NONE = new Reply(0, Map.of(), new byte[0]);

    String text() {
        return new String(body, UTF_8);
    }

    /** Whether it tells of an error as a page or as a problem document. */
    boolean saysWhatIsWrong() {
        String type = headers.getOrDefault("content-type", "");
        return type.startsWith("application/problem+json") && text().contains("\"status\":" + status)
                || type.startsWith("text/html") && text().contains("<h1");
    }
}
