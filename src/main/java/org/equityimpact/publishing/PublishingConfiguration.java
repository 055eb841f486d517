package org.equityimpact.publishing;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.people.WhoActs;
import org.equityimpact.rounds.Rounds;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.signing.TrustedKeys;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.Candidates;
import org.equityimpact.store.History;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.RuleSets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RuleSettings.class, PublishingSettings.class})
class PublishingConfiguration {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @Bean
    Examiner examiner(PublishingSettings settings, InstantSource clock) throws IOException {
        return new Examiner(new Trial(Samples.all(), clock), TrustedKeys.of(settings.trustedKeys()));
    }

    @Bean
    LiveRules liveRules(
            RuleSettings settings, Examiner examiner, RuleSets ruleSets, History history, InstantSource clock)
            throws BrokenRules {
        var folder = new RuleFolder(settings.rulesDirectory(), examiner, clock);
        return new Start(folder, examiner, new Register(ruleSets, history, clock)).rules();
    }

    @Bean
    RulesInForce rulesInForce(LiveRules liveRules) {
        return liveRules.inForce();
    }

    @Bean
    Rehearsal rehearsal(
            LiveRules liveRules,
            Examiner examiner,
            Assessments assessments,
            SmallNumbers smallNumbers,
            InstantSource clock) {
        return new Rehearsal(liveRules, examiner, assessments, smallNumbers, clock);
    }

    @Bean
    Publishing publishing(
            LiveRules liveRules,
            Rehearsal rehearsal,
            Candidates candidates,
            KeptAuthors authors,
            WhoActs whoActs,
            PublishingSettings settings,
            InstantSource clock) {
        return new Publishing(liveRules, rehearsal, candidates, authors, whoActs, settings.secondPerson(), clock);
    }

    @Bean
    KnownRules knownRules(RulesInForce rulesInForce, RuleSets ruleSets, History history, Candidates candidates) {
        return new KnownRules(rulesInForce, ruleSets, history, candidates);
    }

    @Bean(destroyMethod = "stop")
    Rounds rulesWatch(LiveRules liveRules, RuleSettings settings, InstantSource clock) {
        return new Rounds("rules-watch", LOOK_EVERY, new FolderWatch(liveRules, settings.rulesWatch(), clock));
    }
}
