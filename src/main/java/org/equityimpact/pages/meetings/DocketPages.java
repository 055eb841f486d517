package org.equityimpact.pages.meetings;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.limits.Heavy;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.screening.CannotScreen;
import org.equityimpact.screening.Deliberations;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.Screenings;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeeting.State;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the docket of a meeting: what is stopped, why, and what to ask. */
@Needs(Right.READ)
@Controller
class DocketPages {

    private static final int MOST_RUNS = 50;
    private static final Set<String> TOLD =
            Set.of("planned", "changed", "sample", "screened", "busy", "decision", "override", "withdrawal");

    private final Meetings meetings;
    private final Screenings screenings;
    private final Deliberations deliberations;
    private final MeetingLines lines;
    private final Words words;
    private final InstantSource clock;

    DocketPages(
            Meetings meetings,
            Screenings screenings,
            Deliberations deliberations,
            MeetingLines lines,
            Words words,
            InstantSource clock) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.deliberations = deliberations;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}")
    String docket(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String screening,
            @RequestParam(defaultValue = "") String told,
            Model model) {
        var meeting = meeting(id);
        var shown = screening == null ? newest(meeting) : named(meeting, screening);
        var runs = screenings.page(meeting, 0, MOST_RUNS);
        model.addAttribute("meeting", meeting);
        model.addAttribute("crumbs", lines.crumbs());
        model.addAttribute("name", lines.name(meeting));
        model.addAttribute("isCancelled", meeting.state() == State.CANCELLED);
        model.addAttribute("isOver", !clock.instant().isBefore(meeting.overAt()));
        model.addAttribute("isEmpty", meetings.agenda(meeting).isEmpty());
        model.addAttribute("shown", shown);
        model.addAttribute("view", shown == null ? null : DocketView.of(shown.docket(), deliberations.of(meeting)));
        model.addAttribute("runs", runs.items());
        model.addAttribute("moreRuns", Math.max(0, runs.total() - MOST_RUNS));
        model.addAttribute("told", TOLD.contains(told) ? words.of("meetings.told." + told) : null);
        return "meetings/docket";
    }

    /**
     * A docket and what it comes from.
     *
     * @param current whether nothing has changed since
     * @param earlier whether it was asked for by its run, and is not the newest
     */
    record Shown(ScreeningRecord run, Docket docket, boolean current, boolean earlier) {}

    /** Of a meeting that is ahead, screened anew where anything has changed; null where there is none. */
    private @Nullable Shown newest(KeptMeeting meeting) {
        if (meetings.agenda(meeting).isEmpty() && screenings.newest(meeting).isEmpty()) {
            return null;
        }
        try {
            var standing = screenings.standing(meeting);
            return new Shown(standing.screening(), standing.docket(), standing.current(), false);
        } catch (CannotScreen notNow) {
            return null;
        }
    }

    private Shown named(KeptMeeting meeting, String screening) {
        return screenings
                .find(meeting, screening)
                .flatMap(run -> docketOf(run).map(docket -> new Shown(run, docket, false, isEarlier(meeting, run))))
                .orElseThrow(NoSuchPage::new);
    }

    private Optional<Docket> docketOf(ScreeningRecord run) {
        return screenings.docket(run).map(DocketReader::read);
    }

    private boolean isEarlier(KeptMeeting meeting, ScreeningRecord run) {
        return screenings.newest(meeting).filter(run::equals).isEmpty();
    }

    @Heavy
    @Needs(Right.PLAN)
    @PostMapping("/meetings/{id}/screenings")
    ResponseEntity<Void> screen(@PathVariable String id) {
        var meeting = meeting(id);
        if (meeting.state() == State.CANCELLED) {
            return to(meeting, "");
        }
        try {
            screenings.run(meeting, Occasion.ASKED);
            return to(meeting, "?told=screened");
        } catch (CannotScreen busy) {
            return to(meeting, "?told=busy");
        }
    }

    private KeptMeeting meeting(String id) {
        return meetings.find(id).orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<Void> to(KeptMeeting meeting, String rest) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/meetings/" + meeting.id() + rest))
                .build();
    }
}
