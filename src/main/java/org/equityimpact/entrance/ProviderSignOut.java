package org.equityimpact.entrance;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.util.UriComponentsBuilder;

/** Knows where the provider ends a sign-in, so that somebody who leaves here is not let in again without a word. */
final class ProviderSignOut {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignOut.class);

    private final ClientRegistrationRepository providers;

    ProviderSignOut(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    /** The address of the provider to go to; empty where it has none or does not answer. */
    Optional<String> address(String idToken, String backTo) {
        try {
            var registration = providers.findByRegistrationId(ProviderConfiguration.REGISTRATION);
            return Optional.ofNullable(registration)
                    .map(known -> known.getProviderDetails()
                            .getConfigurationMetadata()
                            .get("end_session_endpoint"))
                    .map(end -> UriComponentsBuilder.fromUriString(String.valueOf(end))
                            .queryParam("id_token_hint", idToken)
                            .queryParam("post_logout_redirect_uri", backTo)
                            .encode()
                            .toUriString());
        } catch (IllegalArgumentException | org.springframework.web.client.RestClientException silent) {
            LOG.warn("The provider does not tell where a sign-in ends: {}", silent.getMessage());
            return Optional.empty();
        }
    }
}
