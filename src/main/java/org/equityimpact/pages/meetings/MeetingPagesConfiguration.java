package org.equityimpact.pages.meetings;

import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.Words;
import org.equityimpact.screening.Deliberations;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.Screenings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingPagesConfiguration {

    @Bean
    SampleAgendas sampleAgendas(Supplier<? extends RuleBook> rulesInForce) {
        return new SampleAgendas(rulesInForce);
    }

    @Bean
    FileImport fileImport(Meetings meetings, MeetingLines lines, Supplier<? extends RuleBook> rulesInForce) {
        return new FileImport(meetings, lines, rulesInForce);
    }

    @Bean
    DocketItems docketItems(
            Meetings meetings, Screenings screenings, Deliberations deliberations, MeetingLines lines, Words words) {
        return new DocketItems(meetings, screenings, deliberations, lines, words);
    }
}
