package org.equityimpact.cli;

import java.util.concurrent.Callable;
import org.equityimpact.entrance.Accounts;
import org.equityimpact.entrance.Passwords;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.KeptTokens;
import org.equityimpact.store.OpenStore;
import org.equityimpact.store.RefusedSignIns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for those who look after the people of a service, before anybody can sign in to do so. */
@Command(
        name = "people",
        description = "Adds the first people who may sign in, and helps one who cannot.",
        mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    static Accounts accounts(OpenStore store) {
        return new Accounts(
                store.part(KeptPeople.class),
                store.part(KeptTokens.class),
                store.part(RefusedSignIns.class),
                new Passwords(),
                store.part(KeptRecord.class));
    }

    /** Asked for nothing in particular, it says what it can be asked for. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return UNUSABLE;
    }
}
