package org.equityimpact.entrance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.equityimpact.store.KeptPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people say who they are.
 *
 * @param accounts whether they have accounts here
 * @param oidc where else they are known; null for nowhere
 */
@ConfigurationProperties("equity.sign-in")
record SignInSettings(
        @DefaultValue("false") boolean accounts, @Nullable Oidc oidc) {

    boolean isOn() {
        return accounts || oidc != null;
    }

    /** Whether somebody may come in by a door that is open: an account while there are accounts, or the provider there is. */
    boolean letIn(KeptPerson person) {
        boolean byAccount = accounts && person.account() != null;
        boolean byProvider = oidc != null && oidc.issuer().equals(person.issuer());
        return !person.isClosed() && (byAccount || byProvider);
    }

    /**
     * An OpenID Connect provider.
     *
     * @param label what stands on the button
     * @param rolesClaim the claim that says which roles somebody has
     * @param roles the values of that claim for each role; the role's own name where none are told
     * @param tokensLast how long after somebody's last sign-in their tokens count: their provider may know them no more
     */
    record Oidc(
            String issuer,
            String clientId,
            @Nullable String clientSecret,
            @DefaultValue("OpenID") String label,
            @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue Map<String, List<String>> roles,
            @DefaultValue("30d") Duration tokensLast) {}
}
