package org.equityimpact.store;

import java.util.List;

/** One page of a list of meetings, in the order of their days, and how many there are in all. */
public record MeetingPage(List<KeptMeeting> items, int page, int size, long total) {

    public MeetingPage {
        items = List.copyOf(items);
    }
}
