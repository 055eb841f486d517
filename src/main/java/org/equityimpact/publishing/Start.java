package org.equityimpact.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.Occasion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which rules the service starts on: the folder, or what went live while it held what it still holds. */
final class Start {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private final RuleFolder folder;
    private final Examiner examiner;
    private final Register register;

    Start(RuleFolder folder, Examiner examiner, Register register) {
        this.folder = folder;
        this.examiner = examiner;
        this.register = register;
    }

    /**
     * The rules to start on.
     *
     * @throws BrokenRules when the folder is not fit, and nothing that was in force before is
     */
    LiveRules rules() throws BrokenRules {
        Optional<GoneLive> last = register.latest();
        var asBefore = last.flatMap(this::unlessFolderChanged);
        if (asBefore.isPresent()) {
            return asBefore.get();
        }
        var look = folder.look(null);
        if (look.examined().isFit()) {
            return onFolder(look, last);
        }
        return last.flatMap(gone -> onLastGood(gone, look.situation()))
                .orElseThrow(() -> new BrokenRules(look.examined().problems()));
    }

    /** A folder that has had its say is not examined again, so that a start is quick; the watch does so later. */
    private Optional<LiveRules> unlessFolderChanged(GoneLive last) {
        String lies = folder.state().version();
        if (lies == null || !lies.equals(last.folder())) {
            return Optional.empty();
        }
        return onLastGood(last, new FolderFound(lies, Instant.EPOCH, List.of(), lies, null));
    }

    private LiveRules onFolder(RuleFolder.Look look, Optional<GoneLive> last) throws BrokenRules {
        CompiledRules rules = look.examined().fit();
        var settled = look.situation().settledOn(rules.version());
        var asLast = last.filter(gone -> gone.version().equals(rules.version()));
        asLast.ifPresent(gone -> register.keep(rules, look.examined()));
        GoneLive live = asLast.orElseGet(
                () -> register.enter(rules, look.examined(), Occasion.START, Motive.NOBODY, rules.version()));
        return live(rules, new Situation(live, settled));
    }

    private Optional<LiveRules> onLastGood(GoneLive last, FolderFound found) {
        var kept = register.kept(last.version()).map(examiner::kept).filter(Examined::isFit);
        if (kept.isPresent() && !found.problems().isEmpty()) {
            LOG.error(
                    "The rule folder is not fit to be used. The service starts on the last good rules {}, in force since {}."
                            + " Mend these files:\n{}",
                    last.version(),
                    last.liveAt(),
                    new BrokenRules(found.problems()).getMessage());
        }
        return kept.map(examined -> live(rules(examined), new Situation(last, found)));
    }

    private static CompiledRules rules(Examined examined) {
        try {
            return examined.fit();
        } catch (BrokenRules impossible) {
            throw new IllegalStateException("only fit rules come here", impossible);
        }
    }

    private LiveRules live(CompiledRules rules, Situation situation) {
        return new LiveRules(new RulesInForce(rules), folder, examiner, register, situation);
    }
}
