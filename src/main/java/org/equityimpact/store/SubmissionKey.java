package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The key under which a caller submits, and may submit again when no answer came.
 *
 * @param caller the id of whoever submits; the same key of another is another key
 * @param given as the caller chose it
 * @param print tells one submission from another
 */
public record SubmissionKey(String caller, String given, String print) {

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

    /**
     * The key of a submission.
     *
     * @param parameters all that decides the answer beside the body
     * @throws IllegalArgumentException where the caller chose one that is not allowed
     */
    public static SubmissionKey of(String caller, String given, String parameters, byte[] body) {
        if (!VISIBLE.matcher(given).matches()) {
            throw new IllegalArgumentException("must have 1 to 200 visible ASCII characters");
        }
        return new SubmissionKey(caller, given, print(parameters, body));
    }

    private static String print(String parameters, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(parameters.getBytes(UTF_8));
            digest.update((byte) '\n');
            return "sha256:" + HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
