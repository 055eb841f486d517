package org.equityimpact.pages.assessments;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.desk.Reviews;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Translations;
import org.equityimpact.pages.Words;
import org.equityimpact.people.WhoActs;
import org.equityimpact.publishing.KnownRules;
import org.equityimpact.screening.Meetings;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.PlannedSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

@Configuration(proxyBeanMethods = false)
class AssessmentsConfiguration {

    @Bean
    KeptAssessments keptAssessments(Assessments assessments) {
        return new KeptAssessments(assessments);
    }

    @Bean
    AssessmentViews assessmentViews(Supplier<? extends RuleBook> rulesInForce, Labels labels, Words words) {
        return new AssessmentViews(rulesInForce, labels, words);
    }

    @Bean
    Plans plans(PlannedSteps steps, Words words) {
        return new Plans(steps, words);
    }

    @Bean
    JudgingRules judgingRules(KnownRules known) {
        return new JudgingRules(known);
    }

    @Bean
    IndicatorCharts indicatorCharts(JudgingRules rules) {
        return new IndicatorCharts(rules);
    }

    @Bean
    AssessmentPaper assessmentPaper(
            ITemplateEngine templates,
            AssessmentViews views,
            Plans plans,
            IndicatorCharts charts,
            Words words,
            Translations translations) {
        return new AssessmentPaper(templates, views, plans, charts, words, translations);
    }

    @Bean
    Agendas agendas(Meetings meetings, InstantSource clock, Words words) {
        return new Agendas(meetings, clock, words);
    }

    @Bean
    AssessmentPages assessmentPages(
            AssessmentViews views, Plans plans, Agendas agendas, Reviews reviewsOfAssessments, WhoActs who) {
        return new AssessmentPages(views, plans, agendas, reviewsOfAssessments, who);
    }
}
