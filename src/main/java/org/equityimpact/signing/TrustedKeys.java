package org.equityimpact.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/** The public keys whose signature is taken, and what is wrong with a rule set that one of them should have signed. */
public final class TrustedKeys {

    private static final String CHANGED = "changed-since-signing";

    private final Map<String, PublicKey> keys = new LinkedHashMap<>();

    private TrustedKeys(List<PublicKey> keys) {
        keys.forEach(key -> this.keys.put(PublicKeys.nameOf(key), key));
    }

    /**
     * Reads the files of public keys.
     *
     * @throws UnusableKey when one of them holds none
     */
    public static TrustedKeys of(List<Path> files) {
        return new TrustedKeys(files.stream()
                .map(file -> Pem.publicKey(
                        file, (factory, encoded) -> factory.generatePublic(new X509EncodedKeySpec(encoded))))
                .toList());
    }

    /** Whether a signature is asked for at all. */
    public boolean areNamed() {
        return !keys.isEmpty();
    }

    /** Whatever speaks against taking the rules as signed, given the text of the signature file. */
    public List<SourceProblem> problems(RuleSources rules, @Nullable String text) {
        if (text == null) {
            return List.of(problem(
                    "not-signed", "the rule set has no signature; have it signed with: rules sign DIR --key FILE"));
        }
        try {
            return problems(rules, RuleSignature.read(text));
        } catch (IllegalArgumentException unreadable) {
            return List.of(problem(
                    "unreadable-signature",
                    "the signature cannot be read: %s; sign the set again".formatted(unreadable.getMessage())));
        }
    }

    private List<SourceProblem> problems(RuleSources rules, RuleSignature signature) {
        var problems = new ArrayList<SourceProblem>();
        var key = keys.get(signature.key());
        if (key == null) {
            problems.add(problem(
                    "key-not-trusted",
                    "the set was signed with the key %s; trusted here is %s; have it signed with that"
                            .formatted(signature.key(), String.join(" or ", keys.keySet()))));
        } else if (!fits(signature, key)) {
            problems.add(problem(
                    "signature-does-not-fit",
                    "the signature was not made with the key %s over the set %s; sign the set again"
                            .formatted(signature.key(), signature.version())));
        }
        if (!signature.version().equals(rules.version())) {
            problems.addAll(changes(rules, signature));
        }
        return problems;
    }

    private static boolean fits(RuleSignature signature, PublicKey key) {
        try {
            var verification = Signature.getInstance(RuleSignature.ALGORITHM);
            verification.initVerify(key);
            verification.update(RuleSignature.signed(signature.version()));
            return verification.verify(Base64.getDecoder().decode(signature.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static List<SourceProblem> changes(RuleSources rules, RuleSignature signature) {
        var then = signature.files();
        var now = RuleSignature.hashes(rules);
        var paths = new TreeSet<>(then.keySet());
        paths.addAll(now.keySet());
        var changes = paths.stream()
                .filter(path -> !now.getOrDefault(path, "").equals(then.getOrDefault(path, "")))
                .map(path -> SourceProblem.in(path, CHANGED, change(then.containsKey(path), now.containsKey(path))))
                .toList();
        return changes.isEmpty()
                ? List.of(problem(
                        CHANGED,
                        "the set was signed as %s but is %s; sign it again"
                                .formatted(signature.version(), rules.version())))
                : changes;
    }

    private static String change(boolean then, boolean now) {
        String change = !then ? "was added" : now ? "has changed" : "was removed";
        return "the file %s since the set was signed; look at the change and sign the set again".formatted(change);
    }

    private static SourceProblem problem(String check, String text) {
        return SourceProblem.in(RuleSignature.FILE, check, text);
    }
}
