package org.equityimpact.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptScreenings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    private static final Duration KEPT = Duration.ofDays(365);

    /** What a template makes is a page, also where its address ends like that of a file. */
    @Bean
    SmartInitializingSingleton pagesArePages(ThymeleafViewResolver views) {
        return () -> views.setForceContentType(true);
    }

    @Bean
    CleanParameters cleanParameters() {
        return new CleanParameters();
    }

    @Bean
    OwnSignature ownSignature(WhoActs who) {
        return new OwnSignature(who);
    }

    /** As the reader chose, or else as the browser asks, or else English. */
    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver(Languages.COOKIE) {
            @Override
            protected @Nullable Locale parseLocaleValue(String chosen) {
                return Languages.named(chosen);
            }
        };
        languages.setDefaultLocaleFunction(Languages::asked);
        languages.setCookieMaxAge(KEPT);
        languages.setCookieSameSite("Lax");
        languages.setCookieHttpOnly(true);
        return languages;
    }

    @Bean
    Words words(MessageSource messages) {
        return new Words(messages);
    }

    @Bean
    Labels labels(Words words, Supplier<? extends RuleBook> rulesInForce) {
        return new Labels(words, rulesInForce);
    }

    @Bean
    Dates dates(Words words) {
        return new Dates(words);
    }

    @Bean
    MeetingLines meetingLines(KeptMeetings meetings, KeptScreenings screenings, Words words) {
        return new MeetingLines(meetings, screenings, words);
    }

    @Bean
    SampleShelf sampleShelf() throws IOException {
        return new SampleShelf();
    }

    @Bean
    GuideTerms guideTerms(Words words) {
        return new GuideTerms(words);
    }

    @Bean
    Translations translations(Words words) {
        return new Translations(words);
    }

    @Bean
    PageErrors pageErrors(Supplier<? extends RuleBook> rulesInForce, WhoActs who) {
        return new PageErrors(rulesInForce, who);
    }
}
