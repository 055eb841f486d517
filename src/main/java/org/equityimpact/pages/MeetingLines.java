package org.equityimpact.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptScreenings;

/** Tells of meetings in lists. */
public final class MeetingLines {

    private final KeptMeetings meetings;
    private final KeptScreenings screenings;
    private final Words words;

    MeetingLines(KeptMeetings meetings, KeptScreenings screenings, Words words) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.words = words;
    }

    /** By its body and title, as far as it has them. */
    public String name(KeptMeeting meeting) {
        var name = Stream.of(meeting.body(), meeting.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        return name.isEmpty() ? words.of("meetings.nameless") : name;
    }

    public MeetingLine line(KeptMeeting meeting) {
        return new MeetingLine(
                meeting,
                name(meeting),
                screenings.newest(meeting.id()).orElse(null),
                meetings.agenda(meeting.id()).size());
    }

    /** The way to the pages of meetings. */
    public List<Link> crumbs() {
        return List.of(new Link("/meetings", words.of("meetings.title")));
    }

    /** The way to what belongs to one meeting. */
    public List<Link> crumbs(KeptMeeting meeting) {
        return List.of(
                new Link("/meetings", words.of("meetings.title")),
                new Link("/meetings/" + meeting.id(), name(meeting)));
    }

    /** Why an item needs no assessment: in our words where we have them, and otherwise as the policy table says. */
    public String exemption(String code, String label) {
        return words.find("meetings.exemption." + code).orElse(label);
    }
}
