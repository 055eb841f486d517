package org.equityimpact.screening;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.docket.Screener;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.notices.MeetingsToTell;
import org.equityimpact.notices.Notices;
import org.equityimpact.people.WhoActs;
import org.equityimpact.rounds.Rounds;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.KeptDeliberations;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptOverrides;
import org.equityimpact.store.KeptScreenings;
import org.equityimpact.store.RecordedVersions;
import org.equityimpact.store.Turns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScreeningSettings.class)
class ScreeningConfiguration {

    @Bean
    Meetings meetings(
            KeptMeetings kept,
            Supplier<? extends RuleBook> rulesInForce,
            SmallNumbers smallNumbers,
            Assessments assessments,
            RecordedVersions versions,
            InstantSource clock) {
        return new Meetings(kept, new Intake(rulesInForce, smallNumbers, assessments, versions, clock));
    }

    @Bean
    Screener screener(Supplier<? extends RuleBook> rulesInForce, SmallNumbers smallNumbers, InstantSource clock) {
        return new Screener(rulesInForce, smallNumbers, clock);
    }

    @Bean
    Fingerprints fingerprints(
            RecordedVersions versions,
            KeptOverrides overrides,
            Supplier<? extends RuleBook> rulesInForce,
            SmallNumbers smallNumbers) {
        return new Fingerprints(versions, overrides, rulesInForce, smallNumbers);
    }

    @Bean
    Runs runs(
            KeptMeetings meetings,
            KeptScreenings screenings,
            RecordedVersions versions,
            KeptOverrides overrides,
            Fingerprints fingerprints,
            Screener screener,
            ApplicationEventPublisher events,
            MeterRegistry registry,
            InstantSource clock) {
        return new Runs(
                meetings,
                screenings,
                versions,
                overrides,
                fingerprints,
                screener,
                events,
                new RunFigures(registry),
                clock,
                instance());
    }

    @Bean
    Screenings screenings(
            Turns turns,
            KeptMeetings meetings,
            KeptScreenings kept,
            Fingerprints fingerprints,
            Runs runs,
            ScreeningSettings settings,
            InstantSource clock) {
        var timetable = new Timetable(settings.daysBefore(), settings.at());
        var due = new Due(timetable, meetings, kept, fingerprints, clock);
        return new Screenings(turns, meetings, kept, due, runs, clock);
    }

    @Bean
    Overrides overrides(
            KeptOverrides kept,
            RecordedVersions versions,
            KeptAuthors authors,
            WhoActs whoActs,
            Screener screener,
            Supplier<? extends RuleBook> rulesInForce,
            ScreeningSettings settings,
            InstantSource clock) {
        return new Overrides(
                kept, versions, authors, whoActs, screener, rulesInForce, settings.longestOverride(), clock);
    }

    @Bean
    Deliberations deliberations(Screenings screenings, KeptDeliberations kept) {
        return new Deliberations(screenings, kept);
    }

    @Bean
    Portfolios portfolios(
            KeptMeetings meetings,
            KeptScreenings screenings,
            KeptDeliberations deliberations,
            Supplier<? extends RuleBook> rulesInForce) {
        return new Portfolios(meetings, screenings, deliberations, rulesInForce);
    }

    @Bean
    Telling telling(Notices notices) {
        return new Telling(notices);
    }

    @Bean
    MeetingsToTell meetingsToTell(KeptMeetings meetings, KeptScreenings screenings) {
        return new ToldMeetings(meetings, screenings);
    }

    @Bean
    ScreeningClock screeningClock(KeptMeetings meetings, Screenings screenings, InstantSource clock) {
        return new ScreeningClock(meetings, screenings, clock);
    }

    @Bean(destroyMethod = "stop")
    Rounds screeningRounds(ScreeningClock clock, ScreeningSettings settings) {
        return new Rounds("screening-clock", settings.lookEvery(), clock::look);
    }

    /** Enough to find the machine and the process that a run was on; a process may have the number of one before it. */
    private static String instance() {
        return "%s/%d/%06x".formatted(host(), ProcessHandle.current().pid(), new SecureRandom().nextInt(1 << 24));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }
}
