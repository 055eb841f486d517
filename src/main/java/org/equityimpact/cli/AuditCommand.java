package org.equityimpact.cli;

import picocli.CommandLine.Command;

/** The commands for those who look after the record. */
@Command(
        name = "audit",
        description = "Verifies and exports the record of who did what.",
        mixinStandardHelpOptions = true)
final class AuditCommand extends CommandGroup {}
