package org.equityimpact.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;

/** Names keys, so that people can tell which is which. */
final class PublicKeys {

    private PublicKeys() {}

    /** {@code sha256:} and the hash of the key as its file holds it. */
    static String nameOf(PublicKey key) {
        return hash(key.getEncoded());
    }

    static String hash(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
