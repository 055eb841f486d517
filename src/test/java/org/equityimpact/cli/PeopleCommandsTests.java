package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.equityimpact.people.Role;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.OpenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandsTests {

    private final String store;

    PeopleCommandsTests(@TempDir Path directory) {
        this.store = "--equity.data-directory=" + directory.resolve("data");
    }

    @Test
    void addTheFirstOneToAStoreThatTheyMake() {
        var added = new Cli()
                .run("people", "add", "ana.lopez", "--name", "Ana López", "--roles", "administrator,policy", store)
                .exits(0);

        assertThat(added.out()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){4}\n");
        assertThat(added.err())
                .isEqualTo("Added ana.lopez. Above is the password for the first sign-in; it is told this once.\n");
        try (var open = OpenStore.asItIs(store)) {
            var ana = open.part(KeptPeople.class).ofAccount("ana.lopez").orElseThrow();
            assertThat(ana.name()).isEqualTo("Ana López");
            assertThat(ana.roles()).isEqualTo(Set.of(Role.ADMINISTRATOR, Role.POLICY));
            assertThat(ana.passwordIsTemporary()).isTrue();
            assertThat(open.part(KeptRecord.class).after(0, 10))
                    .extracting(entry -> entry.deed())
                    .containsExactly("trail-begun", "person-added");
        }
    }

    @Test
    void refuseAnAccountThatIsTakenOrNone() {
        new Cli().run("people", "add", "ana", "--roles", "analyst", store).exits(0);

        assertThat(new Cli()
                        .run("people", "add", "ANA", "--roles", "analyst", store)
                        .exits(2)
                        .err())
                .isEqualTo("\"ANA\" is taken already; choose another account\n");
        assertThat(new Cli()
                        .run("people", "add", "-", "--roles", "analyst", store)
                        .exits(2)
                        .err())
                .startsWith("\"-\" cannot be an account; it has 2 to 100 letters");
        assertThat(new Cli()
                        .run("people", "add", "ben", "--roles", "boss", store)
                        .exits(2)
                        .err())
                .startsWith("\"boss\" is no role; there is analyst, policy, reviewer, cabinet, administrator\n");
    }

    @Test
    void letSomebodyInAgainWhoCannotSignIn() {
        var first = new Cli()
                .run("people", "add", "ana", "--roles", "administrator", store)
                .exits(0);

        var second = new Cli().run("people", "password", "ana", store).exits(0);

        assertThat(second.out()).matches("[a-z2-9-]{24}\n").isNotEqualTo(first.out());
        assertThat(new Cli().run("people", "password", "ben", store).exits(2).err())
                .isEqualTo("There is no account \"ben\".\n");
    }
}
