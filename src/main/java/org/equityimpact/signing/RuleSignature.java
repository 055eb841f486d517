package org.equityimpact.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.rules.RuleSources;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who vouches for a rule set: the signature over its version, and so over every file that has a say.
 *
 * @param key the name of the public key that verifies it
 * @param signature in Base64
 * @param files the hash of each file when it was signed, only to say later which of them changed
 */
@JsonPropertyOrder({"version", "algorithm", "key", "signature", "files"})
public record RuleSignature(
        String version, String algorithm, String key, String signature, SortedMap<String, String> files) {

    /** Its file in the rule folder, which has no say in a result and is not part of the version. */
    public static final String FILE = "signature.json";

    static final String ALGORITHM = "Ed25519";

    private static final JsonMapper JSON = new JsonMapper();

    static RuleSignature of(RuleSources rules, String key, byte[] signature) {
        return new RuleSignature(
                rules.version(), ALGORITHM, key, Base64.getEncoder().encodeToString(signature), hashes(rules));
    }

    /**
     * Reads the text of a signature file.
     *
     * @throws IllegalArgumentException when it is none
     */
    static RuleSignature read(String text) {
        try {
            var read = JSON.readValue(text, RuleSignature.class);
            if (read == null || read.version == null || read.key == null || read.signature == null) {
                throw new IllegalArgumentException("version, key or signature is missing");
            }
            return new RuleSignature(
                    read.version,
                    String.valueOf(read.algorithm),
                    read.key,
                    read.signature,
                    read.files == null ? new TreeMap<>() : read.files);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("it is not readable JSON", unreadable);
        }
    }

    /** The text of its file. */
    public String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** What is signed: the version, and what it is the version of, so that the signature fits nothing else. */
    static byte[] signed(String version) {
        return ("equity impact assessor, rule set " + version).getBytes(UTF_8);
    }

    static SortedMap<String, String> hashes(RuleSources rules) {
        var hashes = new TreeMap<String, String>();
        rules.files().forEach((path, content) -> hashes.put(path, PublicKeys.hash(content)));
        return hashes;
    }
}
