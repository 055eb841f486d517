package org.equityimpact.notices;

import java.util.ArrayList;
import java.util.List;

/** Writes a mail about a screening: which meeting, what is stopped, and where the docket is. */
record MailText(Announcement announcement, DocketLink links, boolean attached) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_LINE = 300;

    String subject() {
        return Line.of(
                "%s: %s, %s"
                        .formatted(
                                counts().headline(), meeting().name(), meeting().day()),
                LONGEST_SUBJECT);
    }

    String text() {
        var lines = new ArrayList<String>();
        head(lines);
        stopped(lines);
        where(lines);
        return String.join("\n", lines) + "\n";
    }

    private void head(List<String> lines) {
        lines.add(meeting().name());
        lines.add(meeting().when());
        if (announcement.meetingDetails().location() != null) {
            lines.add(Line.of(announcement.meetingDetails().location(), LONGEST_LINE));
        }
        lines.add("");
        lines.add(counts().headline() + ".");
        lines.add("Assessed: " + counts().coverage());
    }

    private void stopped(List<String> lines) {
        var stopped = Stopped.of(announcement.docket());
        if (stopped.told().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Stopped, as they stand:");
        stopped.lines().forEach(line -> lines.add("- " + line));
        if (stopped.leftOut() > 0) {
            lines.add("- and %,d more in the docket".formatted(stopped.leftOut()));
        }
    }

    private void where(List<String> lines) {
        lines.add("");
        lines.add("%s %s"
                .formatted(
                        attached ? "The docket is attached. The newest one:" : "The newest docket:",
                        links.page(announcement.meeting())));
        lines.add("Screened on %s (%s)."
                .formatted(
                        MeetingWords.utc(announcement.docket().screenedAt()),
                        Line.of(announcement.occasion(), LONGEST_LINE)));
        lines.add("");
        lines.add("This message was sent by itself; nobody reads answers to it.");
    }

    private MeetingWords meeting() {
        return new MeetingWords(announcement.meetingDetails());
    }

    private Counts counts() {
        return Counts.of(announcement.docket());
    }
}
