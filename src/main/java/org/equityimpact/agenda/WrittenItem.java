package org.equityimpact.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of an agenda as people write it. */
record WrittenItem(
        @Size(min = 1, max = 50) @Nullable String number,
        @Size(min = 1, max = 300) @Nullable String title,
        @Size(min = 1, max = 100) @Nullable String type,
        @Nullable Map<String, @Nullable Object> proposal,
        @Size(min = 1, max = 300) @Nullable String file,
        @Size(min = 1, max = 300) @Nullable String reference,
        @Size(min = 1, max = 300) @Nullable String organisation,
        @Size(min = 1, max = 100) @Nullable String assessment,
        @Nullable WrittenExemption exempt) {

    /** Why it needs no assessment. */
    record WrittenExemption(
            @NotNull @Size(min = 1, max = 100) String reason,
            @Size(max = 2000) @Nullable String note) {}

    /** The names of the parts in which it brings something before the meeting; more than one contradict each other. */
    List<String> brings() {
        var brings = new ArrayList<String>();
        add(brings, "proposal", proposal);
        add(brings, "file", file);
        add(brings, "reference", reference);
        add(brings, "assessment", assessment);
        add(brings, "exempt", exempt);
        return brings;
    }

    private static void add(List<String> brings, String name, @Nullable Object part) {
        if (part != null) {
            brings.add(name);
        }
    }
}
