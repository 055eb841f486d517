package org.equityimpact.pages.record;

import java.util.List;
import org.equityimpact.audit.Break;
import org.equityimpact.audit.Verdict;
import org.equityimpact.pages.Words;

/** What an examination of the record found, in the words of the reader. */
record VerdictView(boolean intact, String what, List<String> breaks, long furtherBreaks, String mark) {

    static VerdictView of(Verdict verdict, Words words) {
        return new VerdictView(
                verdict.isIntact(),
                verdict.isIntact() ? words.of("record.intact", verdict.entries()) : words.of("record.broken"),
                verdict.breaks().stream().map(one -> told(one, words)).toList(),
                verdict.furtherBreaks(),
                verdict.last().toString());
    }

    private static String told(Break one, Words words) {
        return words.of("record.break." + one.kind().code(), one.values().toArray());
    }
}
