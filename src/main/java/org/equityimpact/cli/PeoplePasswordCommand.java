package org.equityimpact.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.NoStore;
import org.equityimpact.store.OpenStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Gives somebody another password when nobody is left who could do so on the pages. */
@Command(
        name = "password",
        description = {
            "Gives somebody a password that they change at their next sign-in, opens their account if it is closed,",
            "and prints the password. It is for when no administrator can sign in any more."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:given", "2:not given"},
        footer = {"", "Where the store is say the settings of the service, such as --equity.data-directory=data."})
final class PeoplePasswordCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ACCOUNT", description = "What they type to sign in.")
    private String account = "";

    @Spec
    private @Nullable CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    PeoplePasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (var store = OpenStore.asItIs(StoreOptions.of(command, settings))) {
            var people = store.part(KeptPeople.class);
            var person = people.ofAccount(account);
            if (person.isEmpty()) {
                surroundings.err().printf("There is no account \"%s\".%n", Plain.text(account));
                return UNUSABLE;
            }
            var accounts = PeopleCommand.accounts(store);
            if (person.get().isClosed()) {
                accounts.reopen(person.get());
            }
            surroundings
                    .out()
                    .printf("%s%n", accounts.resetPassword(person.get()).password());
            surroundings.err().printf("Above is the password for the next sign-in of %s.%n", account);
            return 0;
        } catch (NoStore none) {
            surroundings.err().println(none.getMessage());
            return UNUSABLE;
        }
    }
}
