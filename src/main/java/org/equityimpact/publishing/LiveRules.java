package org.equityimpact.publishing;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.KeptRules;
import org.equityimpact.store.Occasion;
import org.jspecify.annotations.Nullable;

/** Brings rules into force while the service runs, one change at a time; whoever assesses never waits for that. */
public final class LiveRules {

    private final RulesInForce inForce;
    private final RuleFolder folder;
    private final Examiner examiner;
    private final Register register;
    private final Notices notices = new Notices();
    private final Lock turn = new ReentrantLock();
    private volatile Situation situation;
    private volatile @Nullable GoneLive notFollowed;

    LiveRules(RulesInForce inForce, RuleFolder folder, Examiner examiner, Register register, Situation situation) {
        this.inForce = inForce;
        this.folder = folder;
        this.examiner = examiner;
        this.register = register;
        this.situation = situation;
    }

    public RulesInForce inForce() {
        return inForce;
    }

    public Situation situation() {
        return situation;
    }

    /** What another instance has brought into force and this one could not take over, so that its own rules are too old. */
    public Optional<GoneLive> notFollowed() {
        return Optional.ofNullable(notFollowed)
                .filter(latest -> !latest.version().equals(situation.live().version()));
    }

    /**
     * Takes the rules from the folder, whatever is in force.
     *
     * @throws BrokenRules when they are not fit; then nothing changes
     */
    public Change reload(Motive motive) throws BrokenRules {
        turn.lock();
        try {
            var look = lookAtFolder();
            return replaceBy(look.examined(), Occasion.RELOAD, motive);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Deals with a folder that was edited: it goes live if it is fit and has not had its say already. Where only cases were
     * edited, the rules in force are the same and get these cases.
     */
    void folderEdited() {
        turn.lock();
        try {
            var settled = situation.folder().settled();
            boolean wasSeenBefore = situation.folder().print() != null;
            var look = lookAtFolder();
            var version = look.situation().fitVersion();
            if (version != null && (!version.equals(settled) || mayBringCases(version, wasSeenBefore))) {
                bringIntoForce(look.examined());
            }
        } catch (BrokenRules impossible) {
            throw new IllegalStateException("a fit folder is not broken", impossible);
        } finally {
            turn.unlock();
        }
    }

    /** At a start nothing was edited: then cases that somebody published stay. */
    private boolean mayBringCases(String version, boolean wasSeenBefore) {
        return version.equals(inForce.get().version()) && (wasSeenBefore || register.lacksCases(version));
    }

    /** An edit that the store cannot take now is seen again later. */
    private void bringIntoForce(Examined edited) throws BrokenRules {
        try {
            replaceBy(edited, Occasion.EDIT, Motive.NOBODY);
        } catch (RuntimeException unreachable) {
            situation = situation.with(situation.folder().unseen());
            throw unreachable;
        }
    }

    /** Goes back to rules that were in force before; empty if none were known by that version. */
    public Optional<Change> goBack(String version, Motive motive) throws BrokenRules {
        var kept = register.kept(version);
        return kept.isEmpty() ? Optional.empty() : Optional.of(goBack(kept.get(), motive));
    }

    private Change goBack(KeptRules kept, Motive motive) throws BrokenRules {
        return replaceBy(examiner.kept(kept), Occasion.GO_BACK, motive);
    }

    /** @param seen the only version to be replaced; null for whichever is in force */
    Change publish(Examined next, Motive motive, @Nullable String seen) throws BrokenRules {
        String version = next.fit().version();
        turn.lock();
        try {
            String before = inForce.get().version();
            if (seen != null && !before.equals(seen) && !before.equals(version)) {
                throw new OthersLive(before);
            }
            return replaceBy(next, Occasion.PUBLISH, motive);
        } finally {
            turn.unlock();
        }
    }

    /** Brings examined rules into force, unless they are already. */
    Change replaceBy(Examined next, Occasion occasion, Motive motive) throws BrokenRules {
        CompiledRules rules = next.fit();
        turn.lock();
        try {
            String before = inForce.get().version();
            if (!folder.print().equals(situation.folder().print())) {
                lookAtFolder();
            }
            String settled = situation.folder().fitVersion();
            if (before.equals(rules.version())) {
                register.keep(rules, next);
                situation = situation.with(situation.folder().settledOn(settled));
                return Change.none(before);
            }
            GoneLive gone = register.enter(rules, next, occasion, motive, settled);
            inForce.replaceBy(rules);
            situation = new Situation(gone, situation.folder().settledOn(settled));
            notices.live(gone);
            return new Change(before, rules.version(), true);
        } finally {
            turn.unlock();
        }
    }

    /** Whether the folder has been edited since it was last looked at; the print tells one edit from the next. */
    @Nullable
    String unseenEdit() {
        String print = folder.print();
        return print.equals(situation.folder().print()) ? null : print;
    }

    /** Takes over what another instance on the same store has brought into force. */
    void follow() {
        turn.lock();
        try {
            GoneLive latest = register.latest().orElse(situation.live());
            if (latest.version().equals(situation.live().version()) || latest.equals(notFollowed)) {
                return;
            }
            var kept = examiner.kept(register.kept(latest.version()).orElseThrow());
            notFollowed = latest;
            inForce.replaceBy(kept.fit());
            situation = new Situation(latest, situation.folder());
            notices.live(latest);
        } catch (BrokenRules unfit) {
            notices.cannotFollow(unfit);
        } finally {
            turn.unlock();
        }
    }

    private RuleFolder.Look lookAtFolder() {
        var look = folder.look(situation.folder().settled());
        notices.folder(situation.folder(), look.situation());
        situation = situation.with(look.situation());
        return look;
    }
}
