package org.equityimpact.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One deed in the record.
 *
 * @param number counted from 1
 * @param deed its code; that of a later release need not be a {@link Deed} of this one
 * @param previous the hash of the entry before
 * @param hash as it was written down
 */
public record Entry(long number, Instant at, Who who, String deed, About about, String previous, String hash) {

    /** The entry that follows on a place in the record. */
    public static Entry after(Mark last, Note note, Instant at) {
        var unsigned = new Entry(
                last.number() + 1,
                at.truncatedTo(ChronoUnit.MILLIS),
                note.who(),
                note.deed().code(),
                note.about(),
                last.hash(),
                "");
        return unsigned.with(unsigned.calculatedHash());
    }

    /** Its hash by what it says. */
    public String calculatedHash() {
        return Sha256.of(EntryText.canonical(this));
    }

    public Mark mark() {
        return new Mark(number, hash);
    }

    /** As an export writes it: JSON on one line. */
    @JsonValue
    @JsonRawValue
    public String line() {
        return EntryText.line(this);
    }

    private Entry with(String calculated) {
        return new Entry(number, at, who, deed, about, previous, calculated);
    }
}
