package org.equityimpact.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for those who look after the record. */
@Command(
        name = "audit",
        description = "Verifies and exports the record of who did what.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    /** Asked for nothing in particular, it says what it can be asked for. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return UNUSABLE;
    }
}
