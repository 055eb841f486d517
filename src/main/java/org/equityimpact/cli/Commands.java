package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole: its commands, its help, and when the service is meant instead. */
@Command(
        name = "equity-impact-assessor",
        description =
                "Shows, before a public body decides, whom a decision helps, whom it burdens and what nobody has asked yet.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Settings are options or environment: --equity.rules-directory=rules or EQUITY_RULES_DIRECTORY=rules."
        })
public final class Commands {

    private static final Set<String> ABOUT_ITSELF = Set.of("--help", "-h", "--version", "-V");

    private Commands() {}

    /** Whether these arguments start the service: none, {@code serve}, or settings alone. */
    public static boolean meanTheService(String... arguments) {
        if (arguments.length == 0) {
            return true;
        }
        return Arrays.stream(arguments).noneMatch(ABOUT_ITSELF::contains)
                && (arguments[0].equals("serve") || arguments[0].startsWith("--"));
    }

    /** Runs a command for the one who called the programme, and gives its exit code. */
    public static int run(String... arguments) {
        // keeps the libraries from logging to where the answers go, and the command from waiting for a logger
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return run(Surroundings.ofTheProcess(), arguments);
    }

    static int run(Surroundings surroundings, String... arguments) {
        PrintWriter out = new PrintWriter(surroundings.out(), true, UTF_8);
        PrintWriter err = new PrintWriter(surroundings.err(), true, UTF_8);
        int exit = new CommandLine(new Commands())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new AssessCommand(surroundings))
                .addSubcommand(new PrescreenCommand(surroundings))
                .addSubcommand(TableOptions.with(new DisparitiesCommand(surroundings)))
                .addSubcommand(TableOptions.with(new IndicatorsCommand(surroundings)))
                .addSubcommand(TableOptions.with(new ChartsCommand(surroundings)))
                .addSubcommand(new CommandLine(new RulesCommand())
                        .addSubcommand(new RulesCheckCommand(surroundings))
                        .addSubcommand(new RulesCompareCommand(surroundings))
                        .addSubcommand(new RulesTestCommand(surroundings))
                        .addSubcommand(new RulesNewCommand(surroundings))
                        .addSubcommand(new RulesDocsCommand(surroundings))
                        .addSubcommand(new RulesSignCommand(surroundings))
                        .addSubcommand(new RulesVerifyCommand(surroundings))
                        .addSubcommand(new RulesKeysCommand(surroundings)))
                .addSubcommand(new CommandLine(new PeopleCommand())
                        .addSubcommand(new PeopleAddCommand(surroundings))
                        .addSubcommand(new PeoplePasswordCommand(surroundings)))
                .addSubcommand(new CommandLine(new AuditCommand())
                        .addSubcommand(new AuditVerifyCommand(surroundings))
                        .addSubcommand(new AuditExportCommand(surroundings)))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .setOut(out)
                .setErr(err)
                .registerConverter(Format.class, Format::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return exit;
    }
}
