package org.equityimpact.api;

import java.util.List;
import org.equityimpact.audit.Break.Kind;
import org.equityimpact.audit.Verdict;

/** Whether the record is as it was. */
record RecordVerification(boolean intact, long entries, String last, List<BreakView> breaks, long furtherBreaks) {

    /** Where it is not, and in which way. */
    record BreakView(long entry, Kind kind, String what) {}

    static RecordVerification of(Verdict verdict) {
        return new RecordVerification(
                verdict.isIntact(),
                verdict.entries(),
                verdict.last().toString(),
                verdict.breaks().stream()
                        .map(one -> new BreakView(one.entry(), one.kind(), one.words()))
                        .toList(),
                verdict.furtherBreaks());
    }
}
