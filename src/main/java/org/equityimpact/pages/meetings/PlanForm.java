package org.equityimpact.pages.meetings;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form in which a meeting is planned, as it was typed.
 *
 * @param revision of the meeting that is edited; empty where it is new
 * @param keeps whether the items stay as they are, as there are too many for a form
 */
record PlanForm(
        String title,
        String body,
        String organisation,
        String date,
        String time,
        String zone,
        String location,
        String revision,
        boolean keeps,
        List<Row> rows) {

    /** More are better brought as a file. */
    static final int MOST_ROWS = 100;

    private static final int ROWS_OF_A_NEW_ONE = 2;

    /**
     * One item, as it was typed.
     *
     * @param brings what it brings before the meeting, as the list of the form calls it
     * @param reference of a stored proposal that the list does not have
     * @param referenceOf the organisation whose reference it is
     * @param note why it is exempt, in the words of whoever plans
     * @param was its position on the agenda that is edited; empty for a new one
     */
    record Row(
            String number,
            String title,
            String type,
            String brings,
            String reference,
            String referenceOf,
            String note,
            String was) {

        static final Row EMPTY = new Row("", "", "", "", "", "", "", "");

        static Row of(AgendaItem item) {
            return new Row(
                    item.number(),
                    text(item.title()),
                    text(item.type()),
                    brings(item.matter()),
                    "",
                    "",
                    item.matter() instanceof Matter.Exempt exempt ? text(exempt.note()) : "",
                    String.valueOf(item.position()));
        }

        private static String brings(Matter matter) {
            if (matter instanceof Matter.Exempt exempt) {
                return Brings.EXEMPT + exempt.reason();
            }
            return matter instanceof Matter.Nothing ? Brings.NOTHING : Brings.AS_IT_IS;
        }

        boolean isEmpty() {
            return (number + title + type + brings + reference + referenceOf + note).isBlank();
        }

        /** Whether something is typed beside what everybody sees. */
        public boolean hasMore() {
            return !(reference + referenceOf + note).isBlank();
        }
    }

    PlanForm {
        rows = List.copyOf(rows);
    }

    static PlanForm empty(ZoneId zone) {
        return new PlanForm(
                "",
                "",
                "",
                "",
                "",
                zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId(),
                "",
                "",
                false,
                IntStream.range(0, ROWS_OF_A_NEW_ONE)
                        .mapToObj(unused -> Row.EMPTY)
                        .toList());
    }

    static PlanForm of(KeptMeeting meeting, List<AgendaItem> items) {
        boolean keeps = items.size() > MOST_ROWS;
        return new PlanForm(
                text(meeting.title()),
                text(meeting.body()),
                text(meeting.organisation()),
                meeting.date().toString(),
                meeting.time() == null ? "" : meeting.time().toString(),
                meeting.zone().getId(),
                text(meeting.location()),
                String.valueOf(meeting.revision()),
                keeps,
                keeps ? List.of() : items.stream().map(Row::of).toList());
    }

    static PlanForm of(MultiValueMap<String, String> sent) {
        return new PlanForm(
                one(sent, "title"),
                one(sent, "body"),
                one(sent, "organisation"),
                one(sent, "date"),
                one(sent, "time"),
                one(sent, "zone"),
                one(sent, "location"),
                one(sent, "revision"),
                !one(sent, "keeps").isEmpty(),
                rows(sent));
    }

    private static List<Row> rows(MultiValueMap<String, String> sent) {
        int count = Math.min(sent.getOrDefault("number", List.of()).size(), MOST_ROWS + 1);
        return IntStream.range(0, count)
                .mapToObj(at -> new Row(
                        at(sent, "number", at),
                        at(sent, "itemTitle", at),
                        at(sent, "type", at),
                        at(sent, "brings", at),
                        at(sent, "reference", at),
                        at(sent, "referenceOf", at),
                        at(sent, "note", at),
                        at(sent, "was", at)))
                .toList();
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return at(sent, name, 0);
    }

    private static String at(MultiValueMap<String, String> sent, String name, int at) {
        List<String> values = sent.getOrDefault(name, List.of());
        return at < values.size() && values.get(at) != null
                ? values.get(at).replace("\0", "").strip()
                : "";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    PlanForm withOneMore() {
        var more = new ArrayList<>(rows);
        more.add(Row.EMPTY);
        return with(more);
    }

    PlanForm without(int row) {
        return with(IntStream.range(0, rows.size())
                .filter(at -> at != row)
                .mapToObj(rows::get)
                .collect(Collectors.toList()));
    }

    private PlanForm with(List<Row> others) {
        return new PlanForm(title, body, organisation, date, time, zone, location, revision, keeps, others);
    }
}
