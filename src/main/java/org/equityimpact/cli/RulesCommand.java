package org.equityimpact.cli;

import picocli.CommandLine.Command;

/** The commands for those who own the rules. */
@Command(name = "rules", description = "Checks, tests and compares rule folders.", mixinStandardHelpOptions = true)
final class RulesCommand extends CommandGroup {}
