package org.equityimpact.screening;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.docket.Screener;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptOverrides;
import org.equityimpact.store.KeptScreenings;
import org.equityimpact.store.RecordedVersions;
import org.equityimpact.store.RunGivenUp;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.core.JacksonException;

/** Does single runs and writes them down, from their beginning to however they end. Whoever calls has the turn for the meeting. */
final class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final int LONGEST_ERROR = 2_000;

    private final KeptMeetings meetings;
    private final KeptScreenings screenings;
    private final RecordedVersions versions;
    private final KeptOverrides overrides;
    private final Fingerprints fingerprints;
    private final Screener screener;
    private final ApplicationEventPublisher events;
    private final RunFigures figures;
    private final InstantSource clock;
    private final String instance;

    Runs(
            KeptMeetings meetings,
            KeptScreenings screenings,
            RecordedVersions versions,
            KeptOverrides overrides,
            Fingerprints fingerprints,
            Screener screener,
            ApplicationEventPublisher events,
            RunFigures figures,
            InstantSource clock,
            String instance) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.versions = versions;
        this.overrides = overrides;
        this.fingerprints = fingerprints;
        this.screener = screener;
        this.events = events;
        this.figures = figures;
        this.clock = clock;
        this.instance = instance;
    }

    /** Empty where the set time was done by another, or another took this run for broken off. */
    Optional<ScreeningRecord> run(KeptMeeting meeting, Motive motive, List<ScreeningRecord> brokenOff) {
        var day = meeting.dayAt(clock.instant());
        var start = new ScreeningStart(
                meeting.id(),
                motive.occasion(),
                motive.setTime(),
                brokenOff.isEmpty() ? null : brokenOff.get(brokenOff.size() - 1).id(),
                fingerprints.of(meeting, day).text(),
                instance);
        return screenings.begin(start).flatMap(begun -> ended(meeting, begun));
    }

    private Optional<ScreeningRecord> ended(KeptMeeting meeting, ScreeningRecord begun) {
        try {
            var before = before(meeting);
            var docket = docket(meeting);
            var record = screenings.done(
                    begun.id(), docket, done -> events.publishEvent(new Screened(done, docket, before)));
            LOG.info(
                    "The meeting {} was screened ({})",
                    meeting.id(),
                    record.occasion().code());
            figures.ended("done");
            return Optional.of(record);
        } catch (RunGivenUp givenUp) {
            LOG.warn("The meeting {} is left to another: {}", meeting.id(), givenUp.getMessage());
            figures.ended("left_to_another");
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt(); // the run is found unended, and done again
            throw new CannotScreen("The service stops.");
        } catch (RuntimeException failure) {
            figures.ended("failed");
            screenings.failed(begun.id(), shortened(failure.toString()));
            throw failure;
        }
    }

    private Docket docket(KeptMeeting meeting) throws InterruptedException {
        var agenda = new Agenda(meeting.meeting(), meetings.agenda(meeting.id()));
        var records = new RecordedProposals(versions, overrides, agenda, RecordedProposals.MOST_LIVE);
        return screener.screen(agenda, records, meeting.dayAt(clock.instant()));
    }

    private @Nullable Docket before(KeptMeeting meeting) {
        try {
            return screenings
                    .newest(meeting.id())
                    .flatMap(newest -> screenings.docket(newest.id()))
                    .map(DocketReader::read)
                    .orElse(null);
        } catch (JacksonException old) {
            LOG.warn("The docket before of the meeting {} cannot be read", meeting.id(), old);
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }
}
