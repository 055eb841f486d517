package org.equityimpact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.equityimpact.notices.DocketLink;
import org.equityimpact.notices.MeetingCalendar;
import org.equityimpact.notices.MeetingsToTell;
import org.equityimpact.notices.ScreeningFeed;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells of meetings and screenings whoever subscribes to them. */
@Needs(Right.READ)
@RestController
@RequestMapping(ApiConfiguration.ROOT)
@Tag(name = "Feeds")
class FeedController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final int YEARS_BACK = 1;
    private static final int SCREENINGS = 50;

    private final MeetingsToTell meetings;
    private final DocketLink links;
    private final InstantSource clock;

    FeedController(ObjectProvider<MeetingsToTell> meetings, DocketLink links, InstantSource clock) {
        this.meetings = meetings.getIfAvailable(() -> MeetingsToTell.NONE);
        this.links = links;
        this.clock = clock;
    }

    @Operation(operationId = "meetingCalendar", summary = "Meetings of the last year and to come, as a calendar")
    @GetMapping(path = "/meetings.ics", produces = CALENDAR)
    ResponseEntity<byte[]> calendar() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return feed(MeetingCalendar.write(meetings.meetings(today.minusYears(YEARS_BACK)), links()));
    }

    @Operation(operationId = "screeningFeed", summary = "The newest screenings, as an Atom feed")
    @GetMapping(path = "/meetings.atom", produces = ATOM)
    ResponseEntity<byte[]> atom() {
        return feed(ScreeningFeed.write(meetings.newestScreenings(SCREENINGS), links()));
    }

    private DocketLink links() {
        return links.reachedBy(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    /** Readers ask often for what seldom changes. */
    private static ResponseEntity<byte[]> feed(byte[] feed) {
        return ResponseEntity.ok()
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .body(feed);
    }
}
