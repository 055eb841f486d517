package org.equityimpact.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call, as the bytes that are sent. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Call(String method, String target, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_TOLD = 2_000;

    Call {
        headers = new LinkedHashMap<>(headers);
    }

    Call with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, target, more, body);
    }

    byte[] bytes() {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        String all = new String(bytes(), UTF_8);
        return all.length() <= LONGEST_TOLD ? all : all.substring(0, LONGEST_TOLD) + "…";
    }
}
