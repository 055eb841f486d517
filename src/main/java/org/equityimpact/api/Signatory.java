package org.equityimpact.api;

import org.equityimpact.json.Fields;
import org.equityimpact.people.Person;
import org.equityimpact.people.WhoActs;
import org.jspecify.annotations.Nullable;

/** Under which name a call is made: that of whoever signed in, or where nobody does, what the call says. */
final class Signatory {

    static final String HEADER = "X-By";
    static final int LONGEST = 300;

    private static final String FIELD = "by";

    private final WhoActs who;

    Signatory(WhoActs who) {
        this.who = who;
    }

    /** The name, which must be known; the message says what is missing without it. */
    String needed(Fields fields, String missing) {
        return needed(fields, null, missing);
    }

    /** The same where it may also stand in a header. */
    String needed(Fields fields, @Nullable String header, String missing) {
        var name = optional(fields, header);
        return name == null ? fields.needed(FIELD, LONGEST, missing) : name;
    }

    /** The name in the body, or else in a header; null where nobody is known by any. */
    @Nullable
    String optional(Fields fields, @Nullable String header) {
        var said = fields.text(FIELD, LONGEST);
        if (who.now().isAnother(said)) {
            fields.noteAt(FIELD, isOf(who.now()));
        }
        return said == null ? named(header) : who.now().signing(said);
    }

    /** The name in a header; null where nobody is known by any. */
    @Nullable
    String named(@Nullable String header) {
        var said = header == null || header.isBlank() ? null : header.strip();
        if (said != null && said.length() > LONGEST) {
            throw new BadParameter("\"%s\" may have at most %d characters.".formatted(HEADER, LONGEST));
        }
        if (who.now().isAnother(said)) {
            throw new BadParameter("\"%s\": %s".formatted(HEADER, isOf(who.now())));
        }
        return who.now().signing(said);
    }

    private static String isOf(Person person) {
        return "This call is made by %s, who signed in; leave this out, or give that name.".formatted(person.name());
    }
}
