package org.equityimpact.pages.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.Nearest;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.meetings.PlanForm.Row;
import org.equityimpact.store.RecordedVersions;
import org.jspecify.annotations.Nullable;

/** Reads a planned meeting from its form with everything that is wrong in it, each beside its field. */
final class PlanReading {

    private static final int LONGEST = 300;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NOTE = 2_000;
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");

    private final Words words;
    private final RecordedVersions versions;
    private final Set<String> exemptions;
    private final List<AgendaItem> before;
    private final FieldMistakes mistakes = new FieldMistakes();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param exemptions the reasons for which an item may be exempt
     * @param before the items that the meeting has had
     */
    PlanReading(Words words, RecordedVersions versions, Set<String> exemptions, List<AgendaItem> before) {
        this.words = words;
        this.versions = versions;
        this.exemptions = exemptions;
        this.before = before;
    }

    FieldMistakes mistakes() {
        return mistakes;
    }

    /** The agenda; empty where there are mistakes. */
    Optional<Agenda> read(PlanForm form) {
        var meeting = new Meeting(
                text("title", form.title(), LONGEST),
                text("body", form.body(), LONGEST),
                text("organisation", form.organisation(), LONGEST),
                date(form.date()),
                time(form.time()),
                zone(form.zone()),
                text("location", form.location(), LONGEST));
        if (meeting.title() == null && meeting.body() == null) {
            mistakes.note("title", words.of("meetings.plan.mistake.name"));
        }
        var items = form.keeps() ? before : items(form);
        return mistakes.isEmpty() ? Optional.of(new Agenda(meeting, items)) : Optional.empty();
    }

    private @Nullable LocalDate date(String text) {
        if (text.isEmpty()) {
            mistakes.note("date", words.of("meetings.plan.mistake.date-missing"));
            return null;
        }
        try {
            return Terms.day(text);
        } catch (DateTimeException unknown) {
            mistakes.note("date", words.of("meetings.plan.mistake.date", text));
            return null;
        }
    }

    private @Nullable LocalTime time(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!TIME.matcher(text).matches()) {
            mistakes.note("time", words.of("meetings.plan.mistake.time", text));
            return null;
        }
        return LocalTime.parse(text);
    }

    private ZoneId zone(String text) {
        if (text.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(text.replace(' ', '_'));
        } catch (DateTimeException unknown) {
            var meant = Nearest.to(text, ZoneId.getAvailableZoneIds());
            mistakes.note(
                    "zone",
                    meant.isEmpty()
                            ? words.of("meetings.plan.mistake.zone", text)
                            : words.of("meetings.plan.mistake.zone-meant", text, meant.get(0)));
            return ZoneOffset.UTC;
        }
    }

    private @Nullable String text(String field, String text, int most) {
        if (text.length() > most) {
            mistakes.note(field, words.of("meetings.mistake.long", most, text.length()));
        }
        return text.isEmpty() ? null : text;
    }

    private List<AgendaItem> items(PlanForm form) {
        var items = new ArrayList<AgendaItem>();
        for (int at = 0; at < form.rows().size(); at++) {
            var row = form.rows().get(at);
            if (!row.isEmpty()) {
                items.add(item(at, items.size() + 1, row, form.organisation()));
            }
        }
        return items.stream().map(this::numbered).toList();
    }

    private AgendaItem item(int at, int position, Row row, String organisation) {
        text("number-" + at, row.number(), LONGEST_NUMBER);
        var first = row.number().isEmpty() ? null : numbers.putIfAbsent(row.number(), at + 1);
        if (first != null) {
            mistakes.note("number-" + at, words.of("meetings.plan.mistake.number", row.number(), first));
        }
        var title = text("itemTitle-" + at, row.title(), LONGEST);
        var matter = matter(at, row, organisation);
        if (title == null && !(matter instanceof Matter.Stored)) {
            mistakes.note("itemTitle-" + at, words.of("meetings.plan.mistake.item"));
        }
        return new AgendaItem(position, row.number(), title, row.type().isEmpty() ? null : row.type(), matter);
    }

    /** One without a number is called by its position, unless another is called so. */
    private AgendaItem numbered(AgendaItem item) {
        if (!item.number().isEmpty()) {
            return item;
        }
        var position = String.valueOf(item.position());
        return new AgendaItem(
                item.position(),
                numbers.containsKey(position) ? "#" + position : position,
                item.title(),
                item.type(),
                item.matter());
    }

    private Matter matter(int at, Row row, String organisation) {
        if (!row.reference().isEmpty()) {
            return byReference(at, row, row.referenceOf().isEmpty() ? organisation : row.referenceOf());
        }
        if (row.brings().startsWith(Brings.FOLLOW)) {
            return stored(at, row.brings().substring(Brings.FOLLOW.length()));
        }
        if (row.brings().startsWith(Brings.EXEMPT)) {
            return exempt(
                    at, row.brings().substring(Brings.EXEMPT.length()), text("note-" + at, row.note(), LONGEST_NOTE));
        }
        return row.brings().equals(Brings.AS_IT_IS) ? asItWas(at, row.was()) : new Matter.Nothing();
    }

    private Matter byReference(int at, Row row, String organisation) {
        if (!row.brings().isEmpty() && !row.brings().equals(Brings.AS_IT_IS)) {
            mistakes.note("reference-" + at, words.of("meetings.plan.mistake.two-matters"));
        } else if (organisation.isEmpty()) {
            mistakes.note("referenceOf-" + at, words.of("meetings.plan.mistake.whose-reference"));
        } else if (isKept(organisation, row.reference())) {
            return new Matter.Stored(null, organisation, row.reference());
        } else {
            mistakes.note(
                    "reference-" + at, words.of("meetings.plan.mistake.reference", row.reference(), organisation));
        }
        return new Matter.Nothing();
    }

    private boolean isKept(String organisation, String reference) {
        return organisation.length() <= LONGEST
                && reference.length() <= LONGEST
                && versions.newest(organisation, reference).isPresent();
    }

    private Matter stored(int at, String assessment) {
        return versions.find(assessment)
                .<Matter>map(found -> found.reference() == null
                        ? new Matter.Stored(found.assessment(), null, null)
                        : new Matter.Stored(null, found.organisation(), found.reference()))
                .orElseGet(() -> {
                    mistakes.note("brings-" + at, words.of("meetings.plan.mistake.gone"));
                    return new Matter.Nothing();
                });
    }

    private Matter exempt(int at, String reason, @Nullable String note) {
        if (!exemptions.contains(reason)) {
            mistakes.note("brings-" + at, words.of("meetings.plan.mistake.exempt"));
        }
        return new Matter.Exempt(reason, note);
    }

    private Matter asItWas(int at, String position) {
        return before.stream()
                .filter(item -> String.valueOf(item.position()).equals(position))
                .findFirst()
                .map(AgendaItem::matter)
                .orElseGet(() -> {
                    mistakes.note("brings-" + at, words.of("meetings.plan.mistake.gone"));
                    return new Matter.Nothing();
                });
    }
}
