package org.equityimpact.notices;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.Papers;

/** Announcements of a cabinet meeting in December that was screened. */
final class Screened {

    static final Meeting CABINET = new Meeting(
            "Regular meeting",
            "Cabinet",
            "Example District",
            LocalDate.of(2026, 12, 10),
            LocalTime.of(18, 30),
            ZoneId.of("America/Los_Angeles"),
            "Room 1");

    private Screened() {}

    /** Of one item that is ready, and of items that cannot be used and have these titles. */
    static Announcement stopping(String... titles) {
        return announced("s1", CABINET, docket(CABINET, titles), true, false);
    }

    static Announcement of(String screening) {
        return announced(screening, CABINET, docket(CABINET, "Close seven schools"), true, false);
    }

    static Announcement of(Meeting meeting) {
        return announced("s1", meeting, docket(meeting, "Close seven schools"), true, false);
    }

    static Announcement byChange(boolean changed) {
        return announced("s1", CABINET, docket(CABINET, "Close seven schools"), false, changed);
    }

    static Announcement announced(
            String screening, Meeting meeting, Docket docket, boolean scheduled, boolean changed) {
        return new Announcement(screening, "m1", meeting, "7 days before the meeting", docket, scheduled, changed);
    }

    static Docket docket(Meeting meeting, String... titles) {
        var items = new ArrayList<AgendaItem>();
        items.add(new AgendaItem(1, "4", null, null, Papers.sample("ready-evening-bus-for-rural-schools")));
        for (var title : titles) {
            int position = items.size() + 1;
            var missing = new Matter.Unusable(List.of("cut-the-bus.json: the file is not there."));
            items.add(new AgendaItem(position, "5." + (position - 1), title, null, missing));
        }
        return Papers.docket(new Agenda(meeting, items));
    }
}
