package org.equityimpact.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTests {

    private static final RuleSources RULES = rules(Map.of("a.dslr", "one", "policy/b.csv", "two"));

    private final SigningKey key = SigningKey.made();

    private Path directory;
    private Path secret;
    private Path open;

    @BeforeEach
    void writeKeys(@TempDir Path temporary) throws Exception {
        directory = temporary;
        secret = Files.writeString(directory.resolve("secret.pem"), key.privateText());
        open = Files.writeString(directory.resolve("open.pem"), key.publicText());
    }

    @Test
    void whatWasSignedIsTaken() {
        assertThat(problems(RULES, key.sign(RULES).text())).isEmpty();
    }

    @Test
    void theFileOfAKeyIsTheKey() {
        var read = SigningKey.of(secret);

        assertThat(read.name()).isEqualTo(key.name());
        assertThat(read.publicText()).isEqualTo(key.publicText());
        assertThat(problems(RULES, read.sign(RULES).text())).isEmpty();
    }

    @Test
    void whatIsNotSignedIsRefused() {
        assertThat(problems(RULES, null))
                .containsExactly(
                        "signature.json not-signed: the rule set has no signature; have it signed with: rules sign DIR --key FILE");
    }

    @Test
    void anotherKeyIsRefusedByItsName() {
        var other = SigningKey.made();

        assertThat(problems(RULES, other.sign(RULES).text()))
                .containsExactly(
                        "signature.json key-not-trusted: the set was signed with the key %s; trusted here is %s; have it signed with that"
                                .formatted(other.name(), key.name()));
    }

    @Test
    void changedFilesAreNamed() {
        var edited = rules(Map.of("a.dslr", "three", "c.drl", "four"));

        assertThat(problems(edited, key.sign(RULES).text()))
                .containsExactly(
                        "a.dslr changed-since-signing: the file has changed since the set was signed; look at the change and sign the set again",
                        "c.drl changed-since-signing: the file was added since the set was signed; look at the change and sign the set again",
                        "policy/b.csv changed-since-signing: the file was removed since the set was signed; look at the change and sign the set again");
    }

    @Test
    void aSignatureOfAnotherSetIsRefusedUnderTheNameOfThis() {
        var other = rules(Map.of("a.dslr", "three"));
        String forged = key.sign(other).text().replace(other.version(), RULES.version());

        assertThat(problems(RULES, forged))
                .containsExactly(
                        "signature.json signature-does-not-fit: the signature was not made with the key %s over the set %s; sign the set again"
                                .formatted(key.name(), RULES.version()));
    }

    @Test
    void aSignatureUnderAStolenNameOfAKeyIsRefused() {
        var other = SigningKey.made();
        String forged = other.sign(RULES).text().replace(other.name(), key.name());

        assertThat(problems(RULES, forged)).singleElement().asString().contains("signature-does-not-fit");
    }

    @Test
    void hashesInTheFileCannotHideAChange() {
        var edited = rules(Map.of("a.dslr", "three", "policy/b.csv", "two"));
        String hidden = key.sign(RULES)
                .text()
                .replace(PublicKeys.hash("one".getBytes(UTF_8)), PublicKeys.hash("three".getBytes(UTF_8)));

        assertThat(problems(edited, hidden))
                .containsExactly(
                        "signature.json changed-since-signing: the set was signed as %s but is %s; sign it again"
                                .formatted(RULES.version(), edited.version()));
    }

    @Test
    void aSignatureThatIsNoneIsRefused() {
        for (String text : List.of("", "{", "[]", "{}", "null", "7", "{\"version\":7,\"colour\":1}")) {
            assertThat(problems(RULES, text)).singleElement().asString().contains("unreadable-signature");
        }
        String damaged = key.sign(RULES).text().replaceFirst("\"signature\" : \"[^\"]*\"", "\"signature\" : \"%%\"");
        assertThat(problems(RULES, damaged)).singleElement().asString().contains("signature-does-not-fit");
    }

    @Test
    void aFileThatHoldsNoKeySaysSo() throws Exception {
        assertRefused(directory.resolve("none.pem"), "cannot be read; name the file of a key");
        assertRefused(
                write("text.pem", "hello"),
                "holds no key; it must hold a block that starts with -----BEGIN PUBLIC KEY-----");
        assertRefused(secret, "holds a private key; name the file that holds the public key");
        assertRefused(
                write("other.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"),
                "holds a block named CERTIFICATE; it must be named PUBLIC KEY, without a password");
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        assertRefused(
                write("rsa.pem", Pem.text(rsa)), "holds no Ed25519 key; make a pair with: rules keys --output DIR");
        assertThatThrownBy(() -> SigningKey.of(open))
                .isInstanceOf(UnusableKey.class)
                .hasMessage(open + " holds a public key; name the file that holds the private key");
    }

    private void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> TrustedKeys.of(List.of(file)))
                .isInstanceOf(UnusableKey.class)
                .hasMessage(file + " " + message);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(directory.resolve(name), text);
    }

    private List<String> problems(RuleSources rules, @Nullable String signature) {
        return TrustedKeys.of(List.of(open)).problems(rules, signature).stream()
                .map(SourceProblem::toString)
                .toList();
    }

    private static RuleSources rules(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        return new RuleSources(files);
    }
}
