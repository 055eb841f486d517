package org.equityimpact.pages.meetings;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.proposal.DecisionType;
import org.equityimpact.screening.Meetings;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.AssessmentSummary;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.RecordedVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Plans meetings by a form, changes their agendas, and cancels them. */
@Needs(Right.PLAN)
@Controller
class PlanPages {

    private static final String ADD = "add";
    private static final String REMOVE = "remove-";
    private static final int DAYS_TO_A_SAMPLE = 14;

    private final Meetings meetings;
    private final Assessments assessments;
    private final RecordedVersions versions;
    private final Supplier<? extends RuleBook> rulesInForce;
    private final SampleAgendas samples;
    private final MeetingLines lines;
    private final Words words;
    private final Labels labels;
    private final InstantSource clock;

    PlanPages(
            Meetings meetings,
            Assessments assessments,
            RecordedVersions versions,
            Supplier<? extends RuleBook> rulesInForce,
            SampleAgendas samples,
            MeetingLines lines,
            Words words,
            Labels labels,
            InstantSource clock) {
        this.meetings = meetings;
        this.assessments = assessments;
        this.versions = versions;
        this.rulesInForce = rulesInForce;
        this.samples = samples;
        this.lines = lines;
        this.words = words;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/meetings/new")
    ModelAndView empty() {
        return page(PlanForm.empty(ZoneId.systemDefault()), new FieldMistakes(), null, HttpStatus.OK);
    }

    @PostMapping("/meetings/new")
    Object plan(@RequestParam MultiValueMap<String, String> sent) {
        var form = PlanForm.of(sent);
        var changed = changed(form, sent.getFirst("act"));
        if (changed != null) {
            return page(changed, new FieldMistakes(), null, HttpStatus.OK);
        }
        var reading = reading(List.of());
        var agenda = reading.read(form);
        return agenda.isPresent()
                ? to("/meetings/%s?told=planned"
                        .formatted(meetings.add(agenda.get()).id()))
                : page(form, reading.mistakes(), null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/meetings/{id}/agenda")
    ModelAndView edit(@PathVariable String id) {
        var meeting = meeting(id);
        return page(PlanForm.of(meeting, meetings.agenda(meeting)), new FieldMistakes(), meeting, HttpStatus.OK);
    }

    @PostMapping("/meetings/{id}/agenda")
    Object change(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        var meeting = meeting(id);
        var form = PlanForm.of(sent);
        var changed = changed(form, sent.getFirst("act"));
        if (changed != null) {
            return page(changed, new FieldMistakes(), meeting, HttpStatus.OK);
        }
        var reading = reading(meetings.agenda(meeting));
        if (!form.revision().equals(String.valueOf(meeting.revision()))) {
            reading.mistakes().note("revision", words.of("meetings.plan.mistake.revision"));
        }
        var agenda = reading.read(form);
        if (agenda.isEmpty()) {
            return page(form, reading.mistakes(), meeting, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (meetings.replace(meeting.id(), meeting.revision(), agenda.get()).isEmpty()) {
            reading.mistakes().note("revision", words.of("meetings.plan.mistake.revision"));
            return page(form, reading.mistakes(), meeting, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return to("/meetings/%s?told=changed".formatted(meeting.id()));
    }

    @PostMapping("/meetings/{id}/cancellation")
    ResponseEntity<Void> cancel(@PathVariable String id) {
        return meetings.cancel(id)
                .map(meeting -> to("/meetings?told=cancelled"))
                .orElseThrow(NoSuchPage::new);
    }

    @PostMapping("/meetings/samples/{name}")
    ResponseEntity<Void> sample(@PathVariable String name) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_TO_A_SAMPLE);
        return samples.on(day, name)
                .map(meetings::add)
                .map(meeting -> to("/meetings/%s?told=sample".formatted(meeting.id())))
                .orElseThrow(NoSuchPage::new);
    }

    /** The form with a row more or less, where that is asked for and not that it be saved. */
    private static @Nullable PlanForm changed(PlanForm form, @Nullable String act) {
        if (ADD.equals(act)) {
            return form.withOneMore();
        }
        if (act == null || !act.startsWith(REMOVE)) {
            return null;
        }
        var row = act.substring(REMOVE.length());
        return row.matches("\\d{1,3}") ? form.without(Integer.parseInt(row)) : form;
    }

    private PlanReading reading(List<AgendaItem> before) {
        return new PlanReading(
                words, versions, rulesInForce.get().tables().agendaExemptions().keySet(), before);
    }

    private ModelAndView page(PlanForm form, FieldMistakes mistakes, @Nullable KeptMeeting meeting, HttpStatus status) {
        var page = new ModelAndView("meetings/plan", status);
        page.addObject("form", form);
        page.addObject("mistakes", mistakes);
        page.addObject("meeting", meeting);
        page.addObject("crumbs", meeting == null ? lines.crumbs() : lines.crumbs(meeting));
        page.addObject("asTheyAre", meeting == null ? Map.of() : asTheyAre(meetings.agenda(meeting)));
        page.addObject("proposals", proposals());
        page.addObject("exemptions", exemptions());
        page.addObject("types", types());
        page.addObject(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(PlanPages::isOfAPlace)
                        .sorted()
                        .toList());
        page.addObject("isFull", form.rows().size() >= PlanForm.MOST_ROWS);
        return page;
    }

    /** Zones of countries, and not their abbreviations and offsets. */
    private static boolean isOfAPlace(String zone) {
        return zone.equals("UTC")
                || Stream.of("Etc/", "SystemV/", "US/").noneMatch(zone::startsWith) && zone.contains("/");
    }

    private List<Brings> types() {
        return Stream.of(DecisionType.values())
                .map(type -> new Brings(type.code(), labels.word("decision.type", type.code())))
                .sorted((one, other) -> one.words().compareToIgnoreCase(other.words()))
                .toList();
    }

    private List<Brings> exemptions() {
        return rulesInForce.get().tables().agendaExemptions().entrySet().stream()
                .map(reason -> new Brings(
                        Brings.EXEMPT + reason.getKey(), lines.exemption(reason.getKey(), reason.getValue())))
                .toList();
    }

    /** What items bring that no list of the form has, by their positions. */
    private Map<String, String> asTheyAre(List<AgendaItem> items) {
        var told = new HashMap<String, String>();
        for (var item : items) {
            if (item.matter() instanceof Matter.Stored stored) {
                told.put(String.valueOf(item.position()), named(stored));
            } else if (item.matter() instanceof Matter.Unusable) {
                told.put(String.valueOf(item.position()), words.of("meetings.state.UNUSABLE"));
            }
        }
        return told;
    }

    private String named(Matter.Stored stored) {
        return Stream.of(stored.reference(), stored.organisation())
                .filter(Objects::nonNull)
                .reduce((reference, organisation) -> reference + " · " + organisation)
                .orElseGet(() -> words.of("meetings.plan.one-assessment"));
    }

    /** The proposals that were assessed last, each once. */
    private List<Brings> proposals() {
        var seen = new HashSet<List<String>>();
        var proposals = new ArrayList<Brings>();
        for (var one : assessments
                .page(new AssessmentQuery(null, null, null, 0, PlanForm.MOST_ROWS))
                .items()) {
            if (isFirst(one, seen)) {
                proposals.add(new Brings(Brings.FOLLOW + one.id(), one.title() + " · " + one.organisation()));
            }
        }
        return proposals;
    }

    private static boolean isFirst(AssessmentSummary one, Set<List<String>> seen) {
        return one.reference() == null
                || seen.add(List.of(one.organisation(), Objects.requireNonNull(one.reference())));
    }

    private KeptMeeting meeting(String id) {
        return meetings.find(id).orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
