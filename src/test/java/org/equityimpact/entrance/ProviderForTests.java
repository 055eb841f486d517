package org.equityimpact.entrance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** An OpenID Connect provider (Spring Authorization Server) that knows three people by the password {@code secret}. */
@TestConfiguration // not for the service that is tested beside it
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springdoc.webmvc.ui.SwaggerConfig"
        })
class ProviderForTests {

    private static final Map<String, List<String>> GROUPS =
            Map.of("ana", List.of("staff", "equity-analysts"), "ben", List.of("staff"), "carla", List.of("cabinet"));

    static ConfigurableApplicationContext start(int port, String redirectTo) {
        String client = "spring.security.oauth2.authorizationserver.client.eia.";
        return new SpringApplicationBuilder(ProviderForTests.class)
                .properties(Map.of(
                        "server.port",
                        port,
                        "spring.application.name",
                        "provider",
                        "springdoc.api-docs.enabled",
                        "false",
                        client + "registration.client-id",
                        "eia",
                        client + "registration.client-secret",
                        "{noop}client-secret",
                        client + "registration.client-authentication-methods",
                        "client_secret_basic",
                        client + "registration.authorization-grant-types",
                        "authorization_code",
                        client + "registration.redirect-uris",
                        redirectTo + "/login/oauth2/code/provider",
                        client + "registration.post-logout-redirect-uris",
                        redirectTo + "/sign-in",
                        client + "registration.scopes",
                        "openid,profile"))
                .run("--spring.config.name=provider"); // and not the settings of the service
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(GROUPS.keySet().stream()
                .map(name -> User.withUsername(name).password("{noop}secret").build())
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> groups() {
        return context -> {
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                String name = Objects.requireNonNull(context.<Authentication>getPrincipal())
                        .getName();
                context.getClaims()
                        .claim("groups", GROUPS.getOrDefault(name, List.of()))
                        .claim("name", name + " of the provider");
            }
        };
    }
}
