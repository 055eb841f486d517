package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningCommandsTests {

    private Path directory;
    private RulesOnDisk rules;
    private Path secret;
    private Path open;

    @BeforeEach
    void makeKeys(@TempDir Path temporary) {
        directory = temporary;
        rules = RulesOnDisk.ofTenRules(directory.resolve("rules"));
        new Cli()
                .run("rules", "keys", "--output", directory.resolve("keys"))
                .exits(0)
                .complainsOfNothing();
        secret = directory.resolve("keys/rules-signing-key.pem");
        open = directory.resolve("keys/rules-public-key.pem");
    }

    @Test
    void onlyTheOwnerMayReadTheSecretKey() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    @Test
    void keysAreNotWrittenOver() throws Exception {
        String before = Files.readString(secret);

        assertThat(new Cli()
                        .run("rules", "keys", "--output", directory.resolve("keys"))
                        .exits(2)
                        .err())
                .endsWith("rules-public-key.pem is there already; move it away first, or name another folder\n");
        Files.delete(open);
        assertThat(new Cli()
                        .run("rules", "keys", "--output", directory.resolve("keys"))
                        .exits(2)
                        .err())
                .endsWith("rules-signing-key.pem is there already; move it away first, or name another folder\n");
        assertThat(Files.readString(secret)).isEqualTo(before);
    }

    @Test
    void whatWasSignedVerifies() {
        String version = rules.version();

        new Cli()
                .run("rules", "sign", rules.path(), "--key", secret)
                .exits(0)
                .prints("Signed " + version + " with the key sha256:");
        new Cli().run("rules", "verify", rules.path(), "--key", open).exits(0).prints(version + " is as it was signed");
        assertThat(rules.version()).isEqualTo(version);
    }

    @Test
    void aChangeIsNamed() {
        new Cli().run("rules", "sign", rules.path(), "--key", secret).exits(0);
        rules.mediumCounts(9);

        new Cli()
                .run("rules", "verify", rules.path(), "--key", open)
                .exits(1)
                .prints("policy/severities.csv changed-since-signing: the file has changed since the set was signed");
    }

    @Test
    void whatIsNotSignedDoesNotVerify() {
        new Cli().run("rules", "verify", rules.path(), "--key", open).exits(1).prints("signature.json not-signed: ");
    }

    @Test
    void anotherKeyDoesNotVerify() {
        new Cli().run("rules", "sign", rules.path(), "--key", secret).exits(0);
        new Cli().run("rules", "keys", "--output", directory.resolve("others")).exits(0);

        new Cli()
                .run("rules", "verify", rules.path(), "--key", directory.resolve("others/rules-public-key.pem"))
                .exits(1)
                .prints("signature.json key-not-trusted: ");
    }

    @Test
    void unusableInputSaysWhy() {
        assertThat(new Cli()
                        .run("rules", "sign", rules.path(), "--key", open)
                        .exits(2)
                        .err())
                .isEqualTo(open + " holds a public key; name the file that holds the private key\n");
        assertThat(new Cli()
                        .run("rules", "sign", directory.resolve("keys"), "--key", secret)
                        .exits(2)
                        .err())
                .isEqualTo(directory.resolve("keys") + " holds no rules; name the rule folder\n");
        assertThat(new Cli()
                        .run("rules", "verify", directory.resolve("none"), "--key", open)
                        .exits(2)
                        .err())
                .contains("cannot be read");
        new Cli().run("rules", "sign", rules.path()).exits(2);
    }
}
