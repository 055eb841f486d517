package org.equityimpact.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.signing.RuleSignature;
import org.equityimpact.signing.SigningKey;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.Occasion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service starts on. */
class StartTests {

    private static final Motive MOTIVE = new Motive("Ana", "as before");

    private Path directory;
    private Office office;

    @BeforeEach
    void open(@TempDir Path temporary) {
        directory = temporary;
        office = Office.onTenRules(directory);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFitFolderIsKeptAndWrittenDown() throws Exception {
        var rules = office.start();

        String version = office.folder.version();
        assertThat(rules.inForce().get().version()).isEqualTo(version);
        assertThat(office.ruleSets().find(version)).isPresent();
        assertThat(office.history().latest().orElseThrow())
                .extracting(GoneLive::version, GoneLive::before, GoneLive::occasion, GoneLive::folder)
                .containsExactly(version, null, Occasion.START, version);
    }

    @Test
    void anotherStartOnTheSameFolderIsNoNews() throws Exception {
        var first = office.start().situation().live();

        assertThat(office.start().situation().live()).isEqualTo(first);
        assertThat(office.history().page(0, 20).total()).isEqualTo(1);
    }

    @Test
    void anUnfitFolderIsRefusedWhereNothingWasInForceBefore() {
        breakFolder();

        assertThatThrownBy(office::start).isInstanceOf(BrokenRules.class).hasMessageContaining("policy/severities.csv");
        assertThat(office.history().latest()).isEmpty();
    }

    @Test
    void anUnfitFolderLeavesTheLastGoodRulesServing() throws Exception {
        office.start();
        String good = office.folder.version();
        breakFolder();

        var rules = office.start();

        assertThat(rules.inForce().get().version()).isEqualTo(good);
        assertThat(rules.situation().folder().problems()).isNotEmpty();
        assertThat(rules.situation().folderDiffers()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereLeavesTheLastGoodRulesServing() throws Exception {
        office.start();
        String good = office.folder.version();
        Files.move(office.folder.path(), directory.resolve("elsewhere"));

        var rules = office.start();

        assertThat(rules.inForce().get().version()).isEqualTo(good);
        assertThat(rules.situation().folder().problems())
                .singleElement()
                .extracting(problem -> problem.check())
                .isEqualTo("unreadable-folder");
    }

    @Test
    void whatOneWentBackToStaysInForceOverAStart() throws Exception {
        String old = office.folder.version();
        office.start();
        office.folder.mediumCounts(9);
        var rules = office.start();
        rules.goBack(old, MOTIVE);

        var again = office.start();
        again.folderEdited();

        assertThat(again.inForce().get().version()).isEqualTo(old);
        assertThat(again.situation().live().by()).isEqualTo("Ana");
        assertThat(again.situation().folderDiffers()).isTrue();
    }

    @Test
    void aFolderThatWasEditedMeanwhileHasItsSayAgain() throws Exception {
        String old = office.folder.version();
        office.start();
        office.folder.mediumCounts(9);
        office.start().goBack(old, MOTIVE);
        office.folder.mediumCounts(10);

        assertThat(office.start().inForce().get().version()).isEqualTo(office.folder.version());
    }

    @Test
    void onlyASignedFolderIsTakenWhereAKeyIsTrusted() throws Exception {
        var key = SigningKey.made();
        office.trusting(Files.writeString(directory.resolve("open.pem"), key.publicText()));

        assertThatThrownBy(office::start).isInstanceOf(BrokenRules.class).hasMessageContaining("not-signed");
        sign(key);
        var rules = office.start();
        String signed = office.folder.version();
        office.folder.mediumCounts(9);

        assertThatThrownBy(() -> rules.reload(MOTIVE))
                .isInstanceOf(BrokenRules.class)
                .hasMessage(
                        "policy/severities.csv changed-since-signing: the file has changed since the set was signed; look at the change and sign the set again");
        sign(key);
        assertThat(rules.reload(MOTIVE).changed()).isTrue();
        assertThat(rules.goBack(signed, MOTIVE).orElseThrow().after()).isEqualTo(signed);
    }

    @Test
    void rulesThatWereNeverSignedAreNotGoneBackToWhereAKeyIsTrusted() throws Exception {
        String unsigned = office.folder.version();
        office.start();
        var key = SigningKey.made();
        office.trusting(Files.writeString(directory.resolve("open.pem"), key.publicText()));
        office.folder.mediumCounts(9);
        sign(key);
        var rules = office.start();

        assertThatThrownBy(() -> rules.goBack(unsigned, MOTIVE))
                .isInstanceOf(BrokenRules.class)
                .hasMessageContaining("signature.json not-signed");
        assertThat(rules.inForce().get().version()).isEqualTo(office.folder.version());
    }

    private void sign(SigningKey key) {
        office.folder.write(
                RuleSignature.FILE,
                key.sign(RuleSources.of(office.folder.path())).text());
    }

    private void breakFolder() {
        office.folder.edited("policy/severities.csv", "medium,", "medium,x");
    }
}
