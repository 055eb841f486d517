package org.equityimpact.entrance;

import java.time.Duration;
import java.time.InstantSource;
import org.equityimpact.people.Person;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.KeptTokens;
import org.equityimpact.store.RefusedSignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class EntranceConfiguration implements WebMvcConfigurer {

    private final SignInSettings settings;

    EntranceConfiguration(SignInSettings settings, ServerProperties server, Environment environment) {
        this.settings = settings;
        Listening.check(server, environment, settings.isOn());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new RightsAtTheDoor(whoActs())).order(Integer.MIN_VALUE);
    }

    /** Whoever made the call that is being answered; work that nobody asked for is the service's own. */
    @Bean
    WhoActs whoActs() {
        return () -> {
            @Nullable Authentication now = SecurityContextHolder.getContext().getAuthentication();
            if (now instanceof Entered entered) {
                return entered.person();
            }
            return now == null ? Person.SERVICE : Person.NOBODY;
        };
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    SecurityContextRepository sessionsOfPeople() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        // a name of our own: a browser tells services on one machine apart by nothing else
        tokens.setCookieName("equity-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return tokens;
    }

    @Bean
    SignIn signIn(
            KeptPeople people,
            RefusedSignIns refused,
            Passwords passwords,
            SecurityContextRepository sessionsOfPeople,
            CookieCsrfTokenRepository formTokens,
            KeptRecord record,
            @Value("${spring.session.timeout}") Duration idle) {
        return new SignIn(people, refused, passwords, sessionsOfPeople, formTokens, record, whoActs(), idle);
    }

    @Bean
    Doors doors(SignIn signIn, ObjectProvider<ProviderSignOut> provider) {
        return new Doors(settings, signIn, provider.getIfAvailable());
    }

    @Bean
    Accounts accounts(
            KeptPeople people, KeptTokens tokens, RefusedSignIns refused, Passwords passwords, KeptRecord record) {
        return new Accounts(people, tokens, refused, passwords, record);
    }

    @Bean
    Tokens tokens(KeptTokens tokens, KeptPeople people, KeptRecord record, InstantSource clock) {
        return new Tokens(tokens, people, record, clock, settings);
    }
}
