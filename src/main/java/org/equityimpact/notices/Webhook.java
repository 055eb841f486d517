package org.equityimpact.notices;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where events are posted to.
 *
 * @param body the body whose meetings it wants to hear of; null for all
 */
record Webhook(URI url, String secret, @Nullable String body) {

    private static final int TELLING_DIGITS = 8;

    /** Its host and what tells it from others there; its path may be as secret as a password, and is not told. */
    String name() {
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return "%s://%s%s/#%s".formatted(url.getScheme(), url.getHost(), port, digest());
    }

    private String digest() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(url.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TELLING_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
