package org.equityimpact.desk;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.KeptReviews;
import org.equityimpact.store.KeyedSubmissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Desk desk(
            Supplier<? extends RuleBook> rulesInForce,
            SmallNumbers smallNumbers,
            Assessments assessments,
            KeyedSubmissions keyed,
            MeterRegistry registry,
            InstantSource clock) {
        return new Desk(rulesInForce, smallNumbers, assessments, keyed, new Figures(registry), clock);
    }

    @Bean
    Reviews reviewsOfAssessments(Assessments assessments, KeptAuthors authors, KeptReviews kept, WhoActs whoActs) {
        return new Reviews(assessments, authors, kept, whoActs);
    }
}
