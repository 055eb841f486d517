package org.equityimpact.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where the store is, told by the settings of the service; what is not one of them is a mistake. */
final class StoreOptions {

    private StoreOptions() {}

    static String[] of(@Nullable CommandSpec command, List<String> given) {
        for (var setting : given) {
            if (command != null && !setting.startsWith("--equity.") && !setting.startsWith("--spring.")) {
                throw new ParameterException(
                        command.commandLine(),
                        "Unknown option: '%s'; settings of the service are such as --equity.data-directory=data"
                                .formatted(setting));
            }
        }
        return given.toArray(String[]::new);
    }
}
