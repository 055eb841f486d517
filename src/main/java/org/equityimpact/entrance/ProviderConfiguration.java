package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.equityimpact.store.KeptPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Sets up sign-in where people are known elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("equity.sign-in.oidc.issuer")
class ProviderConfiguration {

    static final String REGISTRATION = "provider";

    @Bean
    SignInSettings.Oidc providerSettings(SignInSettings settings) {
        return Objects.requireNonNull(settings.oidc());
    }

    /** The provider is asked how it works when the first one signs in: it may be down when the service starts. */
    @Bean
    ClientRegistrationRepository providers(SignInSettings.Oidc settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(SignInSettings.Oidc settings) {
        var registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .scope(settings.scopes());
        return settings.clientSecret() == null
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(settings.clientSecret()).build();
    }

    /** Nothing is done at the provider in anybody's name, so none of its tokens are kept. */
    @Bean
    OAuth2AuthorizedClientRepository noClients() {
        return new OAuth2AuthorizedClientRepository() {
            @Override
            @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface wants it
            public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                    String registration, Authentication principal, HttpServletRequest request) {
                return null;
            }

            @Override
            public void saveAuthorizedClient(
                    OAuth2AuthorizedClient client,
                    Authentication principal,
                    HttpServletRequest request,
                    HttpServletResponse response) {
                // not kept
            }

            @Override
            public void removeAuthorizedClient(
                    String registration,
                    Authentication principal,
                    HttpServletRequest request,
                    HttpServletResponse response) {
                // nothing was kept
            }
        };
    }

    @Bean
    Provider provider(SignInSettings.Oidc settings, KeptPeople people, SignIn signIn) {
        return new Provider(settings, people, signIn);
    }

    @Bean
    ProviderSignOut providerSignOut(ClientRegistrationRepository providers) {
        return new ProviderSignOut(providers);
    }
}
