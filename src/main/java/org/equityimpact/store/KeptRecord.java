package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Entry;
import org.equityimpact.audit.EntryText;
import org.equityimpact.audit.Examination;
import org.equityimpact.audit.Mark;
import org.equityimpact.audit.Note;
import org.equityimpact.audit.Verdict;
import org.equityimpact.audit.Who;
import org.equityimpact.people.Person;
import org.equityimpact.people.WhoActs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the record of who did what. What is noted while a deed is written down is written with it: neither is there without the
 * other. Entries are added, and nothing here changes or deletes one.
 */
public final class KeptRecord {

    private static final String SELECT =
            "select number, at, who_id, who_name, token, deed, about, previous, hash from record_entries";
    private static final int AT_ONCE = 1000;

    private final JdbcClient database;
    private final Commits commits;
    private final RecordEnd end;
    private final WhoActs whoActs;

    KeptRecord(JdbcClient database, Commits commits, RecordEnd end, WhoActs whoActs) {
        this.database = database;
        this.commits = commits;
        this.end = end;
        this.whoActs = whoActs;
    }

    /** Notes a deed of whoever acts now, with what else is written in the running transaction; in one of its own if none is. */
    public void note(Deed deed, About about) {
        note(whoActs.now(), deed, about);
    }

    /** The same of somebody who is known already, though nobody acts as them yet. */
    public void note(Person who, Deed deed, About about) {
        var note = new Note(Who.of(who), deed, about);
        commits.ofLittle(() -> {
            NotedDeeds.add(note, end);
            return note;
        });
    }

    /** Does something together with what is noted of it on the way: both are written or neither. */
    public <T> T whole(Supplier<T> deed) {
        return commits.ofLittle(deed);
    }

    /** Notes that whoever acts now gets a document to take elsewhere. */
    public void noteExport(String document, String id, Object form) {
        note(Deed.EXPORTED, About.of("document", document).and("id", id).and("form", form));
    }

    /** Where the record ends. */
    public Mark last() {
        return database.sql("select number, hash from record_head")
                .query((row, number) -> new Mark(row.getLong("number"), row.getString("hash")))
                .single();
    }

    /** Entries in their order, from the one after a number on. */
    public List<Entry> after(long number, int most) {
        return database.sql(SELECT + " where number > :number order by number limit :most")
                .param("number", number)
                .param("most", most)
                .query(KeptRecord::row)
                .list();
    }

    /** Shows all entries after a number in their order. */
    public void each(long after, Consumer<Entry> reader) {
        for (var some = after(after, AT_ONCE); !some.isEmpty(); ) {
            some.forEach(reader);
            some = after(some.get(some.size() - 1).number(), AT_ONCE);
        }
    }

    public RecordPage page(RecordQuery query) {
        var filter = query.filter();
        return new RecordPage(
                filter.page(database, SELECT, "number desc", query.page(), query.size(), KeptRecord::row),
                query.page(),
                query.size(),
                filter.count(database, "record_entries"));
    }

    /**
     * Examines all entries that there are when this begins; others may be added meanwhile.
     *
     * @param noted marks that were noted earlier and elsewhere
     */
    public Verdict examine(Collection<Mark> noted) {
        var ends = ends();
        var marks = new ArrayList<>(noted);
        marks.add(ends.kept());
        var examination = new Examination(marks);
        long last = Math.max(ends.kept().number(), ends.found());
        for (var some = after(0, AT_ONCE); !some.isEmpty(); ) {
            some.stream().filter(entry -> entry.number() <= last).forEach(examination::take);
            long end = some.get(some.size() - 1).number();
            some = end < last ? after(end, AT_ONCE) : List.of();
        }
        if (ends.found() > ends.kept().number()) {
            examination.takeOtherEnd(ends.kept().number(), ends.found());
        }
        return examination.end();
    }

    /** Where the record ends as it was kept, and where it does. */
    private record Ends(Mark kept, long found) {}

    private Ends ends() {
        return database.sql("""
                        select number, hash, (select coalesce(max(number), 0) from record_entries) as last_number
                        from record_head
                        """)
                .query((row, number) ->
                        new Ends(new Mark(row.getLong("number"), row.getString("hash")), row.getLong("last_number")))
                .single();
    }

    private static Entry row(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Who(row.getString("who_id"), row.getString("who_name"), row.getString("token")),
                row.getString("deed"),
                EntryText.aboutOf(row.getString("about")),
                row.getString("previous"),
                row.getString("hash"));
    }
}
