package org.equityimpact.pages.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.equityimpact.entrance.Accounts;
import org.equityimpact.entrance.Passwords;
import org.equityimpact.pages.Visits;
import org.equityimpact.people.Role;
import org.equityimpact.store.KeptPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Visits a service in which people have accounts. */
@TestPropertySource(properties = "equity.sign-in.accounts=true")
abstract class SignedIn extends Visits {

    static final String PASSWORD = "harbour-lantern-73";

    @Autowired
    private Accounts accounts;

    @Autowired
    private KeptPeople people;

    @Autowired
    private Passwords passwords;

    /** Adds somebody who has chosen their own password already. */
    final String account(String account, Role... roles) {
        var made = accounts.add(account, account.toUpperCase(Locale.ROOT), roles(roles))
                .orElseThrow();
        people.setPassword(made.person().id(), passwords.hash(PASSWORD));
        return made.person().id();
    }

    /** Signs in as somebody just added, with the roles. */
    final void as(String account, Role... roles) {
        if (people.ofAccount(account).isEmpty()) {
            account(account, roles);
        }
        signIn(account, PASSWORD);
    }

    final void signIn(String account, String password) {
        openPagesAnew();
        var answer = post("/sign-in", Map.of("account", account, "password", password));
        assertThat(answer.status()).as("signed in as %s", account).isEqualTo(200);
        openPagesAnew();
    }

    private static Set<Role> roles(Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(roles));
        return set;
    }
}
