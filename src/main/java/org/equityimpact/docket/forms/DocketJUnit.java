package org.equityimpact.docket.forms;

import org.equityimpact.charts.Markup;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.ItemState;

/**
 * Writes a docket as JUnit XML, which build servers read: the meeting is a suite, an item a test, which fails where the item may not
 * be decided.
 */
public final class DocketJUnit {

    private final Docket docket;
    private final String meeting;
    private final Markup xml = new Markup();

    private DocketJUnit(Docket docket) {
        this.docket = docket;
        this.meeting = FrontWords.title(docket);
    }

    public static byte[] of(Docket docket) {
        return new DocketJUnit(docket).write();
    }

    private byte[] write() {
        xml.declaration();
        start("testsuites");
        start("testsuite").with("timestamp", docket.screenedAt().toString()).with("skipped", count(Came.SKIPPED));
        xml.line();
        docket.items().forEach(this::item);
        return xml.close().line().close().line().bytes();
    }

    private Markup start(String element) {
        return xml.open(element)
                .with("name", meeting)
                .with("tests", String.valueOf(docket.items().size()))
                .with("failures", count(Came.FAILURE))
                .with("errors", count(Came.ERROR))
                .with("time", "0");
    }

    /** How a test came out. */
    private enum Came {
        PASSED,
        SKIPPED,
        FAILURE,
        ERROR;

        static Came of(DocketItem item) {
            return switch (item.state()) {
                case UNUSABLE -> ERROR;
                case EXEMPT, NOT_COVERED -> SKIPPED;
                case ASSESSED, UNASSESSED -> item.clearance().cleared() ? PASSED : FAILURE;
            };
        }
    }

    private String count(Came came) {
        return String.valueOf(
                docket.items().stream().filter(item -> Came.of(item) == came).count());
    }

    private void item(DocketItem item) {
        xml.open("testcase")
                .with("classname", item.organisation() == null ? meeting : item.organisation())
                .with("name", item.number() + " " + item.title())
                .with("time", "0");
        switch (Came.of(item)) {
            case FAILURE -> told("failure", item);
            case ERROR -> told("error", item);
            case SKIPPED -> xml.open("skipped").with("message", skipped(item)).close();
            case PASSED -> {}
        }
        xml.close().line();
    }

    private static String skipped(DocketItem item) {
        return item.state() == ItemState.EXEMPT && item.exemption() != null
                ? "exempt: " + item.exemption().label()
                : "its type needs no assessment";
    }

    private void told(String element, DocketItem item) {
        xml.open(element)
                .with("message", item.clearance().holds().get(0).told())
                .with("type", ItemWords.badge(item))
                .line();
        item.clearance().holds().forEach(this::hold);
        item.reasons().forEach(reason -> xml.text("%s Next: %s".formatted(reason.message(), reason.nextStep()))
                .line());
        item.complaints().forEach(complaint -> xml.text(complaint).line());
        xml.close();
    }

    private void hold(Hold hold) {
        xml.text("%s %s (%s): %s".formatted(hold.level(), hold.gate(), ItemWords.inWords(hold.ground()), hold.reason()))
                .line();
    }
}
