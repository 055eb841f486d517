package org.equityimpact.pages.meetings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.equityimpact.assessment.Terms;
import org.equityimpact.docket.GateOverride;
import org.equityimpact.json.Mistake;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.OverrideAsked;
import org.equityimpact.screening.Overrides;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Releases a gate that holds an item, by a named person, and takes that back. */
@Needs(Right.RELEASE)
@Controller
class OverridePages {

    private static final String GIVE = "/meetings/{id}/items/{position}/override";
    private static final String WITHDRAW = "/meetings/{id}/overrides/{override}/withdrawal";
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 2_000;

    private final DocketItems items;
    private final Meetings meetings;
    private final MeetingLines lines;
    private final Overrides overrides;
    private final Words words;
    private final Dates dates;
    private final InstantSource clock;

    OverridePages(
            DocketItems items,
            Meetings meetings,
            MeetingLines lines,
            Overrides overrides,
            Words words,
            Dates dates,
            InstantSource clock) {
        this.items = items;
        this.meetings = meetings;
        this.lines = lines;
        this.overrides = overrides;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /** The form as it was typed. */
    record Typed(String gate, String by, String role, String reason, String expires) {}

    @GetMapping(GIVE)
    ModelAndView form(
            @PathVariable String id, @PathVariable int position, @RequestParam(defaultValue = "") String gate) {
        var found = items.find(id, position);
        var holds = found.item().releasable();
        var chosen = holds.size() == 1 ? holds.get(0).gate() : gate;
        var typed = new Typed(chosen, "", "", "", found.meeting().date().toString());
        return page(found, typed, new FieldMistakes(), HttpStatus.OK);
    }

    @PostMapping(GIVE)
    Object give(
            @PathVariable String id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String assessment,
            @RequestParam(defaultValue = "") String gate,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String expires) {
        var found = items.find(id, position);
        var typed = new Typed(
                gate,
                DocketItems.clean(by),
                DocketItems.clean(role),
                DocketItems.clean(reason),
                DocketItems.clean(expires));
        var mistakes = new FieldMistakes();
        items.same(found, item, assessment, mistakes);
        var asked = asked(found, typed, mistakes);
        overrides.mistakes(asked).forEach(mistake -> note(mistake, asked, mistakes));
        if (!mistakes.isEmpty()) {
            return page(found, typed, mistakes, DocketItems.status(mistakes));
        }
        overrides.give(asked);
        return DocketItems.to(found, "override");
    }

    private OverrideAsked asked(DocketItems.Found found, Typed typed, FieldMistakes mistakes) {
        if (typed.gate().isEmpty()) {
            mistakes.note("gate", words.of("meetings.override.mistake.gate"));
        }
        items.needed("by", typed.by(), LONGEST_NAME, "meetings.override.mistake.by", mistakes);
        items.needed("role", typed.role(), LONGEST_NAME, "meetings.override.mistake.role", mistakes);
        items.needed("reason", typed.reason(), LONGEST_REASON, "meetings.override.mistake.reason", mistakes);
        return new OverrideAsked(
                found.item().item().assessment(),
                null,
                null,
                typed.gate(),
                typed.by(),
                typed.role(),
                typed.reason(),
                expires(typed.expires(), found.meeting(), mistakes));
    }

    /** One that runs out before the meeting would release nothing there. */
    private @Nullable LocalDate expires(String text, KeptMeeting meeting, FieldMistakes mistakes) {
        try {
            var day = text.isEmpty() ? null : Terms.day(text);
            if (day == null) {
                mistakes.note("expires", words.of("meetings.override.mistake.expires"));
            } else if (day.isBefore(meeting.date()) && !isPast(day)) {
                mistakes.note("expires", words.of("meetings.override.mistake.short", dates.day(meeting.date())));
            }
            return day;
        } catch (DateTimeException unknown) {
            mistakes.note("expires", words.of("meetings.plan.mistake.date", text));
            return null;
        }
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** In the language of the reader where we know what is meant. */
    private void note(Mistake mistake, OverrideAsked asked, FieldMistakes mistakes) {
        switch (mistake.pointer()) {
            case "/reason" ->
                mistakes.note(
                        "reason",
                        words.of(
                                "meetings.override.mistake.reason-short",
                                asked.reason().length()));
            case "/expires" ->
                mistakes.note(
                        "expires",
                        words.of(
                                asked.expires() != null && isPast(asked.expires())
                                        ? "meetings.override.mistake.past"
                                        : "meetings.override.mistake.far"));
            case "/gate" -> mistakes.note("gate", words.of("meetings.override.mistake.gate-gone"));
            default -> mistakes.note("gate", mistake.detail());
        }
    }

    private static ModelAndView page(DocketItems.Found found, Typed typed, FieldMistakes mistakes, HttpStatus status) {
        return found.page("meetings/override", status).addObject("form", typed).addObject("mistakes", mistakes);
    }

    @GetMapping(WITHDRAW)
    ModelAndView withdrawal(@PathVariable String id, @PathVariable String override) {
        return withdrawal(meeting(id), override(override), "", "", new FieldMistakes(), HttpStatus.OK);
    }

    @PostMapping(WITHDRAW)
    Object withdraw(
            @PathVariable String id,
            @PathVariable String override,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String reason) {
        var meeting = meeting(id);
        var given = override(override);
        var mistakes = new FieldMistakes();
        var who = DocketItems.clean(by);
        var why = DocketItems.clean(reason);
        items.needed("by", who, LONGEST_NAME, "meetings.withdrawal.mistake.by", mistakes);
        items.needed("reason", why, LONGEST_REASON, "meetings.withdrawal.mistake.reason", mistakes);
        if (!mistakes.isEmpty()) {
            return withdrawal(meeting, given, who, why, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        overrides.withdraw(given.id(), who, why);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/meetings/%s?told=withdrawal".formatted(meeting.id())))
                .build();
    }

    private ModelAndView withdrawal(
            KeptMeeting meeting,
            GateOverride given,
            String by,
            String reason,
            FieldMistakes mistakes,
            HttpStatus status) {
        return new ModelAndView("meetings/withdrawal", status)
                .addObject("meeting", meeting)
                .addObject("crumbs", lines.crumbs(meeting))
                .addObject("given", given)
                .addObject("by", by)
                .addObject("reason", reason)
                .addObject("mistakes", mistakes);
    }

    private GateOverride override(String id) {
        return overrides.find(id).orElseThrow(NoSuchPage::new);
    }

    private KeptMeeting meeting(String id) {
        return meetings.find(id).orElseThrow(NoSuchPage::new);
    }
}
