package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a document that a browser shows: it loads nothing, runs nothing, and is taken for nothing else. */
final class Document {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private Document() {}

    static ResponseEntity<byte[]> of(byte[] document, String mediaType, String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fileName, UTF_8)
                                .build()
                                .toString())
                .body(document);
    }
}
