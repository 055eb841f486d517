package org.equityimpact.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.audit.Mark;
import org.equityimpact.audit.Verdict;
import org.equityimpact.store.KeptRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Says whether the record is as it was, and where it is not. */
@Command(
        name = "verify",
        description = "Says whether the record of who did what is as it was, and where it is not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The store is that of the service: --equity.data-directory=data, --spring.datasource.url=..., or the environment.",
            "That the end of a record was cut off, or all of it written anew, shows only against what was kept elsewhere."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:as it was", "1:broken", "2:unusable input"})
final class AuditVerifyCommand implements Callable<Integer> {

    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "An export of the record, or - for standard input; the store itself if left out.")
    private @Nullable String file;

    @Option(
            names = "--anchor",
            paramLabel = "NUMBER:HASH",
            description = "An entry as it was noted earlier; may be given more than once.")
    private List<String> anchors = List.of();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "An export that was made earlier and kept elsewhere.")
    private @Nullable String against;

    AuditVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            var store = WhichStore.by(settings);
            var noted = noted();
            return told(examined(store, noted), noted);
        } catch (Unusable unusable) {
            unusable.complaints().forEach(surroundings.err()::println);
            return UNUSABLE;
        }
    }

    private List<Mark> noted() throws Unusable {
        var marks = new ArrayList<Mark>();
        for (var anchor : anchors) {
            try {
                marks.add(Mark.of(anchor));
            } catch (IllegalArgumentException none) {
                throw new Unusable(String.valueOf(none.getMessage()));
            }
        }
        if (against != null) {
            marks.addAll(new RecordFile(against, surroundings.in()).marks());
        }
        return marks;
    }

    private Verdict examined(WhichStore which, List<Mark> noted) throws Unusable {
        if (file != null) {
            return new RecordFile(file, surroundings.in()).examine(noted);
        }
        try (var store = which.open()) {
            return store.part(KeptRecord.class).examine(noted);
        }
    }

    private int told(Verdict verdict, List<Mark> noted) {
        var out = surroundings.out();
        if (!verdict.isIntact()) {
            out.printf("The record is broken.%n");
            verdict.breaks().forEach(one -> out.printf("  %s%n", Plain.text(one.words())));
            if (verdict.furtherBreaks() > 0) {
                out.printf("  and %,d more%n", verdict.furtherBreaks());
            }
            return BROKEN;
        }
        out.printf("The record is as it was: %,d entries.%n", verdict.entries());
        if (noted.isEmpty()) {
            out.printf("Whether its end was cut off, or all of it written anew, nothing was given to tell by.%n");
        }
        out.printf("Keep this elsewhere, for later: --anchor %s%n", verdict.last());
        return 0;
    }
}
