package org.equityimpact.limits;

import org.equityimpact.people.WhoActs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration implements WebMvcConfigurer {

    /** What a page brings along with it; a browser keeps it. */
    private static final String[] NOT_COUNTED = {"/assets/**", "/webjars/**", "/swagger-ui/**", "/favicon.ico"};

    private final LimitSettings settings;
    private final ObjectProvider<Callers> callers;
    private final ObjectProvider<HeavyWork> heavyWork;

    LimitsConfiguration(LimitSettings settings, ObjectProvider<Callers> callers, ObjectProvider<HeavyWork> heavyWork) {
        this.settings = settings;
        this.callers = callers;
        this.heavyWork = heavyWork;
    }

    /** Who calls too often is turned away first; a place for heavy work is taken when all else is in order. */
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new CallsInARow(callers.getObject(), settings))
                .excludePathPatterns(NOT_COUNTED)
                .order(Ordered.HIGHEST_PRECEDENCE);
        interceptors.addInterceptor(new HeavyCalls(heavyWork.getObject())).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    static Callers callers(WhoActs whoActs) {
        return new Callers(whoActs);
    }

    @Bean
    static HeavyWork heavyWork(Callers callers, LimitSettings settings) {
        return new HeavyWork(callers, settings);
    }

    /** Behind the valve that reads from a proxy who calls through it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> atTheDoor(LimitSettings settings) {
        return factory -> factory.addEngineValves(new CallsAtOnce(settings), new PacedBodies(settings));
    }
}
