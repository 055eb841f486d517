package org.equityimpact.entrance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session holds of somebody who signed in: who they are, and nothing that may change. */
final class Admission extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String person;
    private final int edition;
    private final @Nullable String idToken;

    /**
     * @param idToken by which the provider that vouched for them knows the sign-in when they sign out
     */
    Admission(String person, int edition, @Nullable String idToken) {
        super(List.of());
        this.person = person;
        this.edition = edition;
        this.idToken = idToken;
        super.setAuthenticated(true);
    }

    int edition() {
        return edition;
    }

    @Nullable
    String idToken() {
        return idToken;
    }

    @Override
    public String getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
