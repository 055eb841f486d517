package org.equityimpact.pages.meetings;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.Link;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.screening.Deliberations;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.Screenings;
import org.equityimpact.store.KeptMeeting;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Finds the item that a form is about, and checks what all these forms ask for. */
final class DocketItems {

    private final Meetings meetings;
    private final Screenings screenings;
    private final Deliberations deliberations;
    private final MeetingLines lines;
    private final Words words;

    DocketItems(
            Meetings meetings, Screenings screenings, Deliberations deliberations, MeetingLines lines, Words words) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.deliberations = deliberations;
        this.lines = lines;
        this.words = words;
    }

    /** An item of the newest docket of a meeting. */
    record Found(KeptMeeting meeting, List<Link> crumbs, DocketView.Item item) {

        ModelAndView page(String view, HttpStatus status) {
            return new ModelAndView(view, status)
                    .addObject("meeting", meeting)
                    .addObject("crumbs", crumbs)
                    .addObject("one", item);
        }
    }

    Found find(String id, int position) {
        var meeting = meetings.find(id).orElseThrow(NoSuchPage::new);
        return screenings
                .newest(meeting)
                .flatMap(screenings::docket)
                .map(DocketReader::read)
                .map(docket -> DocketView.of(docket, deliberations.of(meeting)).at(position))
                .map(item -> new Found(meeting, lines.crumbs(meeting), item))
                .orElseThrow(NoSuchPage::new);
    }

    /** Whether an item is the one that a page showed; agendas are changed and screened meanwhile. */
    void same(Found found, String number, String assessment, FieldMistakes mistakes) {
        var item = found.item().item();
        if (!item.number().equals(number)
                || !Objects.requireNonNullElse(item.assessment(), "").equals(assessment)) {
            mistakes.note("shown", words.of("meetings.mistake.moved"));
        }
    }

    /** Whether what was sent is about another item, or merely wrong. */
    static HttpStatus status(FieldMistakes mistakes) {
        return mistakes.at("shown") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    void needed(String field, String text, int most, String key, FieldMistakes mistakes) {
        if (text.isEmpty()) {
            mistakes.note(field, words.of(key));
        }
        within(field, text, most, mistakes);
    }

    void within(String field, String text, int most, FieldMistakes mistakes) {
        if (text.length() > most) {
            mistakes.note(field, words.of("meetings.mistake.long", most, text.length()));
        }
    }

    /** No database keeps a null character. */
    static String clean(String typed) {
        return typed.replace("\0", "").strip();
    }

    /** Back to the item on its docket. */
    static ResponseEntity<Void> to(Found found, String told) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/meetings/%s?told=%s#%s"
                        .formatted(found.meeting().id(), told, found.item().anchor())))
                .build();
    }
}
