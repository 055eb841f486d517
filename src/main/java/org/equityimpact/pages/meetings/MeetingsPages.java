package org.equityimpact.pages.meetings;

import java.time.InstantSource;
import java.util.List;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.MeetingLine;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.KeptMeeting.State;
import org.equityimpact.store.MeetingLists;
import org.equityimpact.store.MeetingPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the meetings: the next one first, then those to come and those that were. */
@Needs(Right.READ)
@Controller
class MeetingsPages {

    private static final int SIZE = 20;

    private final MeetingLists lists;
    private final MeetingLines lines;
    private final SampleAgendas samples;
    private final Words words;
    private final InstantSource clock;

    MeetingsPages(MeetingLists lists, MeetingLines lines, SampleAgendas samples, Words words, InstantSource clock) {
        this.lists = lists;
        this.lines = lines;
        this.samples = samples;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    String meetings(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String told,
            Model model) {
        var wanted = body == null || body.isBlank() ? null : body.strip();
        var now = clock.instant();
        var coming = lists.coming(now, wanted, 0, AssessmentQuery.LARGEST_PAGE);
        var past = lists.past(now, wanted, checked(page), SIZE);
        var ahead = lines(coming);
        var next =
                ahead.stream().filter(line -> !line.isCancelled()).findFirst().orElse(null);
        model.addAttribute("next", next);
        model.addAttribute(
                "coming", ahead.stream().filter(line -> !line.equals(next)).toList());
        model.addAttribute("comingShown", ahead.size());
        model.addAttribute("comingTotal", coming.total());
        model.addAttribute("past", lines(past));
        model.addAttribute("page", past.page());
        model.addAttribute("size", past.size());
        model.addAttribute("total", past.total());
        model.addAttribute("bodies", lists.bodies());
        model.addAttribute("body", wanted);
        model.addAttribute("samples", samples.all());
        model.addAttribute("isEmpty", wanted == null && ahead.isEmpty() && past.total() == 0);
        model.addAttribute("told", told.equals(State.CANCELLED.code()) ? words.of("meetings.told.cancelled") : null);
        return "meetings/meetings";
    }

    private List<MeetingLine> lines(MeetingPage page) {
        return page.items().stream().map(lines::line).toList();
    }

    private int checked(int page) {
        if (page < 0) {
            throw new BadRequest(words.of("meetings.mistake.page"));
        }
        return page;
    }
}
