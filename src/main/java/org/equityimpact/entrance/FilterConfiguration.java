package org.equityimpact.entrance;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.equityimpact.people.Right;
import org.equityimpact.store.KeptPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Sets up what a call passes before a handler sees it, in this order: headers, own site, form token, recognition, a right. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String[] BEFORE_SIGN_IN = {
        "/sign-in", "/sign-in/**", "/look", "/error", "/refused", "/assets/**", "/webjars/htmx.org/**", "/favicon.ico"
    };

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SignInSettings settings,
            @Value("${equity.hosts:}") List<String> hosts,
            KeptPeople people,
            Tokens tokens,
            SecurityContextRepository sessionsOfPeople,
            CookieCsrfTokenRepository formTokens,
            ObjectProvider<Provider> provider) {
        http.headers(headers -> headers.defaultsDisabled()
                        .httpStrictTransportSecurity(withDefaults())
                        .frameOptions(withDefaults())
                        .addHeaderWriter(new SiteHeaders()))
                .addFilterAfter(new OwnSite(hosts, settings.isOn()), HeaderWriterFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .csrfTokenRequestHandler(new FormTokens())
                        .requireCsrfProtectionMatcher(FilterConfiguration::isForm))
                .securityContext(context -> context.securityContextRepository(sessionsOfPeople))
                .addFilterBefore(
                        new Recognition(settings.isOn(), new Admissions(people, settings), tokens),
                        AnonymousAuthenticationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(BEFORE_SIGN_IN)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasAuthority(Right.OPERATE.name())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new AskWho()).accessDeniedHandler(new SayNo()));
        provider.ifAvailable(handler -> withProvider(http, handler));
        return http.build();
    }

    private static void withProvider(HttpSecurity http, Provider handler) {
        http.oauth2Login(
                login -> login.loginPage("/sign-in").successHandler(handler).failureHandler(handler));
        http.addFilterBefore(new DestinationFilter(), OAuth2AuthorizationRequestRedirectFilter.class);
    }

    /** Forms bring a token; calls of the API are no forms, and none of another site gets this far. */
    private static boolean isForm(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !LOOKING.contains(request.getMethod()) && !path.startsWith("/api/") && !path.startsWith("/actuator/");
    }
}
