package org.equityimpact.publishing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.equityimpact.RulesOnDisk;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.signing.TrustedKeys;
import org.equityimpact.store.History;
import org.equityimpact.store.RuleSets;
import org.equityimpact.store.StoreForTests;

/** All that brings rules into force, on a real folder and a real store, without HTTP and without a clock of its own. */
final class Office implements AutoCloseable {

    final RulesOnDisk folder;
    private final HikariDataSource source;
    private final StoreForTests store;
    private final Path named;
    private List<Path> trusted = List.of();

    private Office(RulesOnDisk folder, Path named, Path data) {
        this.folder = folder;
        this.named = named;
        this.source = StoreForTests.source(data);
        this.store = StoreForTests.on(source);
    }

    static Office onTenRules(Path directory) {
        var folder = RulesOnDisk.ofTenRules(directory.resolve("rules"));
        return new Office(folder, folder.path(), directory.resolve("data"));
    }

    /** The folder may be named by a link. */
    static Office on(RulesOnDisk folder, Path named, Path directory) {
        return new Office(folder, named, directory.resolve("data"));
    }

    Office trusting(Path... keys) {
        trusted = List.of(keys);
        return this;
    }

    LiveRules start() throws BrokenRules, IOException {
        var clock = InstantSource.system();
        var examiner = new Examiner(new Trial(Samples.all(), clock), TrustedKeys.of(trusted));
        return new Start(new RuleFolder(named, examiner, clock), examiner, new Register(ruleSets(), history(), clock))
                .rules();
    }

    History history() {
        return store.history();
    }

    RuleSets ruleSets() {
        return store.ruleSets();
    }

    @Override
    public void close() {
        source.close();
    }
}
