package org.equityimpact.store;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Entry;
import org.equityimpact.audit.EntryText;
import org.equityimpact.audit.Mark;
import org.equityimpact.audit.Note;
import org.equityimpact.audit.Who;
import org.equityimpact.people.Person;
import org.springframework.jdbc.core.JdbcOperations;

/** The end of the record, where entries are added by one transaction at a time, over all instances. */
record RecordEnd(JdbcOperations database, InstantSource clock) {

    /** Adds entries in the running transaction; others wait for its end. */
    void add(List<Note> notes) {
        var last = turn();
        var entries = new ArrayList<Entry>();
        for (var note : last.number() == 0 ? beginningWith(notes) : notes) {
            var entry = Entry.after(last, note, clock.instant());
            entries.add(entry);
            last = entry.mark();
        }
        insert(entries);
        database.update("update record_head set number = ?, hash = ?", last.number(), last.hash());
    }

    private Mark turn() {
        return database.query(
                        "select number, hash from record_head for update",
                        (row, number) -> new Mark(row.getLong("number"), row.getString("hash")))
                .get(0);
    }

    private List<Note> beginningWith(List<Note> notes) {
        var before = database.queryForObject("select kept_before from record_head", String.class);
        var all = new ArrayList<Note>();
        all.add(new Note(Who.of(Person.SERVICE), Deed.TRAIL_BEGUN, EntryText.aboutOf(before == null ? "{}" : before)));
        all.addAll(notes);
        return all;
    }

    private void insert(List<Entry> entries) {
        database.batchUpdate("""
                insert into record_entries (number, at, who_id, who_name, token, deed, about, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries.stream().map(RecordEnd::row).toList());
    }

    private static Object[] row(Entry entry) {
        return new Object[] {
            entry.number(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.who().id(),
            entry.who().name(),
            entry.who().token(),
            entry.deed(),
            EntryText.about(entry.about()),
            entry.previous(),
            entry.hash()
        };
    }
}
