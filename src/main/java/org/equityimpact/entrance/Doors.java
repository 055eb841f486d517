package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Lets somebody out; where to go next. */
    public String signOut(HttpServletRequest request) {
        String here = request.getScheme() + "://" + request.getHeader("Host") + "/sign-in";
        return signIn.signOut(request)
                .flatMap(idToken -> provider == null ? Optional.<String>empty() : provider.address(idToken, here))
                .orElse("/sign-in?problem=left");
    }
}
