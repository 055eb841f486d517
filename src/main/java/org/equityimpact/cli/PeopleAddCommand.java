package org.equityimpact.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.equityimpact.entrance.Accounts;
import org.equityimpact.people.Role;
import org.equityimpact.store.NoStore;
import org.equityimpact.store.OpenStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Adds somebody who may sign in. */
@Command(
        name = "add",
        description = {
            "Adds somebody who may sign in, and prints a password that they change at their first sign-in.",
            "The store is made where there is none yet. A running service on H2 has it to itself: add people on its pages."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:added", "2:not added"},
        footer = {"", "Where the store is say the settings of the service, such as --equity.data-directory=data."})
final class PeopleAddCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ACCOUNT", description = "What they type to sign in.")
    private String account = "";

    @Option(names = "--name", paramLabel = "NAME", description = "As others are to read it; the account if left out.")
    private @Nullable String name;

    @Option(
            names = "--roles",
            paramLabel = "ROLE,...",
            required = true,
            split = ",",
            description = "analyst, policy, reviewer, cabinet, administrator, with commas between.")
    private List<String> roles = List.of();

    @Spec
    private @Nullable CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    PeopleAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var given = roles();
        if (!Accounts.isAccount(account)) {
            surroundings.err().printf("\"%s\" cannot be an account; %s%n", Plain.text(account), Accounts.SHAPE);
            return UNUSABLE;
        }
        try (var store = OpenStore.broughtUpToDate(StoreOptions.of(command, settings))) {
            var accounts = PeopleCommand.accounts(store);
            var made = accounts.add(account, name == null ? account : name, given);
            if (made.isEmpty()) {
                surroundings.err().printf("\"%s\" is taken already; choose another account%n", account);
                return UNUSABLE;
            }
            surroundings.out().printf("%s%n", made.get().password());
            surroundings
                    .err()
                    .printf("Added %s. Above is the password for the first sign-in; it is told this once.%n", account);
            return 0;
        } catch (NoStore none) {
            surroundings.err().println(none.getMessage());
            return UNUSABLE;
        }
    }

    private Set<Role> roles() {
        var given = EnumSet.noneOf(Role.class);
        for (var code : roles) {
            given.add(Role.named(code.strip()).orElseThrow(() -> noRole(code)));
        }
        return given;
    }

    private RuntimeException noRole(String code) {
        var known = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));
        var message = "\"%s\" is no role; there is %s".formatted(code, known);
        return command == null
                ? new IllegalStateException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
