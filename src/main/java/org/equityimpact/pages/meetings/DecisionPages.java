package org.equityimpact.pages.meetings;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.equityimpact.assessment.Terms;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.portfolio.Deliberation.Decision;
import org.equityimpact.screening.Deliberations;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records what a body did with an item. */
@Needs(Right.DECIDE)
@Controller
class DecisionPages {

    private static final String PATH = "/meetings/{id}/items/{position}/decision";
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 2_000;

    private final DocketItems items;
    private final Deliberations deliberations;
    private final Words words;
    private final Dates dates;
    private final InstantSource clock;

    DecisionPages(DocketItems items, Deliberations deliberations, Words words, Dates dates, InstantSource clock) {
        this.items = items;
        this.deliberations = deliberations;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /** The form as it was typed. */
    record Typed(String decision, String on, String by, String note) {}

    @GetMapping(PATH)
    ModelAndView form(@PathVariable String id, @PathVariable int position) {
        var found = items.find(id, position);
        var meeting = found.meeting();
        var before = found.item().decision();
        var typed = before == null
                ? new Typed("", meeting.date().toString(), "", "")
                : new Typed(
                        before.decision().code(),
                        before.on().toString(),
                        before.by(),
                        Optional.ofNullable(before.note()).orElse(""));
        return page(found, typed, new FieldMistakes(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    Object record(
            @PathVariable String id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String assessment,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String note) {
        var found = items.find(id, position);
        var typed = new Typed(decision, DocketItems.clean(on), DocketItems.clean(by), DocketItems.clean(note));
        var mistakes = new FieldMistakes();
        items.same(found, item, assessment, mistakes);
        var taken = decision(typed.decision(), mistakes);
        var day = day(typed.on(), found.meeting(), mistakes);
        items.needed("by", typed.by(), LONGEST_NAME, "meetings.decision.mistake.by", mistakes);
        items.within("note", typed.note(), LONGEST_NOTE, mistakes);
        if (taken == null || !mistakes.isEmpty()) {
            return page(found, typed, mistakes, DocketItems.status(mistakes));
        }
        return deliberations
                .record(
                        found.meeting(),
                        found.item().item().number(),
                        taken,
                        day,
                        typed.by(),
                        typed.note().isEmpty() ? null : typed.note())
                .map(recorded -> DocketItems.to(found, "decision"))
                .orElseThrow(NoSuchPage::new);
    }

    private @Nullable Decision decision(String code, FieldMistakes mistakes) {
        var decision = Arrays.stream(Decision.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        if (decision == null) {
            mistakes.note("decision", words.of("meetings.decision.mistake.decision"));
        }
        return decision;
    }

    /** A body decides at its meeting or later, and nobody records what has not happened. */
    private @Nullable LocalDate day(String text, KeptMeeting meeting, FieldMistakes mistakes) {
        try {
            var day = text.isEmpty() ? meeting.date() : Terms.day(text);
            if (day.isBefore(meeting.date())) {
                mistakes.note("on", words.of("meetings.decision.mistake.early", dates.day(meeting.date())));
            } else if (day.isAfter(meeting.dayAt(clock.instant()))) {
                mistakes.note("on", words.of("meetings.decision.mistake.late", dates.day(day)));
            }
            return day;
        } catch (DateTimeException unknown) {
            mistakes.note("on", words.of("meetings.plan.mistake.date", text));
            return null;
        }
    }

    private static ModelAndView page(DocketItems.Found found, Typed typed, FieldMistakes mistakes, HttpStatus status) {
        return found.page("meetings/decision", status)
                .addObject("form", typed)
                .addObject("mistakes", mistakes)
                .addObject(
                        "decisions",
                        Arrays.stream(Decision.values()).map(Decision::code).toList());
    }
}
