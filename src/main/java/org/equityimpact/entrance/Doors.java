package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which ways there are to sign in, and the way out. */
public final class Doors {

    private final SignInSettings settings;
    private final SignIn signIn;
    private final @Nullable ProviderSignOut provider;

    Doors(SignInSettings settings, SignIn signIn, @Nullable ProviderSignOut provider) {
        this.settings = settings;
        this.signIn = signIn;
        this.provider = provider;
    }

    /** Whether people must say who they are. */
    public boolean askWho() {
        return settings.isOn();
    }

    /** Whether people have accounts here. */
    public boolean knowAccounts() {
        return settings.accounts();
    }

    /** The name of the provider that vouches for people, if there is one. */
    public Optional<String> provider() {
        return Optional.ofNullable(settings.oidc()).map(SignInSettings.Oidc::label);
    }

    /** Lets somebody out; where they may end the sign-in of the provider as well, if one let them in. */
    public Optional<String> signOut(HttpServletRequest request) {
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/sign-in")
                .toUriString();
        return signIn.signOut(request)
                .flatMap(idToken -> provider == null ? Optional.empty() : provider.address(idToken, back));
    }
}
