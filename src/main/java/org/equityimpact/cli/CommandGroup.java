package org.equityimpact.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands that belong together under one name. */
abstract class CommandGroup implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    /** Asked for nothing in particular, it says what it can be asked for. */
    @Override
    public final Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return UNUSABLE;
    }
}
