package org.equityimpact.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.equityimpact.assessment.MeasuresWanted;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RulesWanted;
import org.equityimpact.assessment.Terms;
import org.equityimpact.charts.ChartFormat;
import org.equityimpact.desk.Desk;
import org.equityimpact.docket.forms.DocketForm;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.notices.Notices;
import org.equityimpact.people.WhoActs;
import org.equityimpact.portfolio.PortfolioForm;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.spreadsheet.TableTemplate;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    static final String ROOT = "/api/v1";

    private final ApplicationAvailability availability;

    ApiConfiguration(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KnownParameters()).addPathPatterns(ROOT + "/**");
        interceptors.addInterceptor(new Readiness(availability)).addPathPatterns(ROOT + "/**");
    }

    /** Otherwise an error could not be told to a call with an Accept header that is none. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new LikedForms()));
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, LocalDate.class, Terms::day);
        formatters.addConverter(String.class, RulesWanted.class, text -> all(text, RulesWanted.ALL));
        formatters.addConverter(String.class, MeasuresWanted.class, text -> all(text, MeasuresWanted.ALL));
        formatters.addConverter(
                String.class, TableTemplate.class, text -> TableTemplate.valueOf(text.toUpperCase(Locale.ROOT)));
        formatters.addConverter(String.class, ChartFormat.class, word -> named(word, ChartFormat.values()));
        formatters.addConverter(String.class, DocketForm.class, word -> named(word, DocketForm.values()));
        formatters.addConverter(String.class, PortfolioForm.class, word -> named(word, PortfolioForm.values()));
        formatters.addConverter(String.class, boolean.class, ApiConfiguration::flag);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TableParameters());
    }

    @Bean
    JsonMapperBuilderCustomizer asAssessmentsAreWritten() {
        return AssessmentWriter::configure;
    }

    @Bean
    AgendaReading agendaReading(Supplier<? extends RuleBook> rulesInForce) {
        return new AgendaReading(rulesInForce);
    }

    @Bean
    Signatory signatory(WhoActs who) {
        return new Signatory(who);
    }

    @Bean
    WarmUp warmUp(Desk desk) {
        return new WarmUp(desk);
    }

    @Bean
    HealthIndicator rulesHealthIndicator(LiveRules liveRules) {
        return new RulesHealth(liveRules);
    }

    @Bean
    HealthIndicator noticesHealthIndicator(Notices notices) {
        return new NoticesHealth(notices);
    }

    @Bean
    @Order(0)
    ProposalDocs proposalDocs() {
        return new ProposalDocs();
    }

    /** Adds to what is said of bodies in JSON. */
    @Bean
    @Order
    TableDocs tableDocs() {
        return new TableDocs();
    }

    @Bean
    MeetingDocs meetingDocs() {
        return new MeetingDocs();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Equity Impact Assessor")
                        .version("1")
                        .description("A proposed decision in, a scored and explained assessment out."));
    }

    /** Assesses the lines of batches on all processors but one, which is left to the calls of others. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService batchWorkers() {
        return Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** The format that a word stands for. */
    private static <F> F named(String word, F[] formats) {
        return Stream.of(formats)
                .filter(format -> format.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format \"%s\"".formatted(word)));
    }

    private static <T> T all(String text, T all) {
        if (text.equals(all.toString())) {
            return all;
        }
        throw new IllegalArgumentException("all is the only choice");
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("true or false");
        };
    }
}
