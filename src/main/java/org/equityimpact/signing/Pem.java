package org.equityimpact.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads and writes keys as text between a BEGIN and an END line (RFC 7468). */
final class Pem {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final int LINE = 64;

    private Pem() {}

    static String text(Key key) {
        String label = key instanceof PrivateKey ? PRIVATE : PUBLIC;
        String body = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(key.getEncoded());
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, body, label);
    }

    /** The private key in a file (PKCS#8). */
    static <K> K privateKey(Path file, As<K> as) {
        return key(file, PRIVATE, PUBLIC, as);
    }

    /** The public key in a file (SPKI). */
    static <K> K publicKey(Path file, As<K> as) {
        return key(file, PUBLIC, PRIVATE, as);
    }

    private static <K> K key(Path file, String wanted, String other, As<K> as) {
        var block = BLOCK.matcher(text(file));
        if (!block.find()) {
            throw new UnusableKey("%s holds no key; it must hold a block that starts with -----BEGIN %s-----"
                    .formatted(file, wanted));
        }
        if (block.group(1).equals(other)) {
            throw new UnusableKey("%s holds a %s; name the file that holds the %s"
                    .formatted(file, other.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT)));
        }
        if (!block.group(1).equals(wanted)) {
            throw new UnusableKey("%s holds a block named %s; it must be named %s, without a password"
                    .formatted(file, block.group(1), wanted));
        }
        try {
            return as.key(
                    KeyFactory.getInstance("Ed25519"), Base64.getMimeDecoder().decode(block.group(2)));
        } catch (GeneralSecurityException | IllegalArgumentException unfit) {
            throw new UnusableKey(
                    "%s holds no Ed25519 key; make a pair with: rules keys --output DIR".formatted(file), unfit);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (MalformedInputException binary) {
            throw new UnusableKey("%s is not text; a key is wanted in PEM form".formatted(file), binary);
        } catch (IOException unreadable) {
            throw new UnusableKey("%s cannot be read; name the file of a key".formatted(file), unreadable);
        }
    }

    /** How a key of one kind is made from its bytes. */
    interface As<K> {
        K key(KeyFactory factory, byte[] encoded) throws GeneralSecurityException;
    }
}
