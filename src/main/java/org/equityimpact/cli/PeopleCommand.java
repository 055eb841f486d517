package org.equityimpact.cli;

import org.equityimpact.entrance.Accounts;
import org.equityimpact.entrance.Passwords;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.KeptTokens;
import org.equityimpact.store.OpenStore;
import org.equityimpact.store.RefusedSignIns;
import picocli.CommandLine.Command;

/** The commands for those who look after the people of a service, before anybody can sign in to do so. */
@Command(
        name = "people",
        description = "Adds the first people who may sign in, and helps one who cannot.",
        mixinStandardHelpOptions = true)
final class PeopleCommand extends CommandGroup {

    static Accounts accounts(OpenStore store) {
        return new Accounts(
                store.part(KeptPeople.class),
                store.part(KeptTokens.class),
                store.part(RefusedSignIns.class),
                new Passwords(),
                store.part(KeptRecord.class));
    }
}
