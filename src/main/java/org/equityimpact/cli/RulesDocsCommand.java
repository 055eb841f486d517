package org.equityimpact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.rulecheck.FiringRates;
import org.equityimpact.rulecheck.RuleDocs;
import org.equityimpact.rules.BrokenRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the rules as pages for people to read. */
@Command(
        name = "docs",
        description =
                "Writes the rules as a page to read: conditions, numbers, basis, cases, and how often each fired.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:the folder is not fit; nothing was written", "2:unusable input"})
final class RulesDocsCommand implements Callable<Integer> {

    private static final int NOT_FIT = 1;
    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The rule folder; rules if left out.")
    private Path folder = Path.of("rules");

    @Option(
            names = "--output",
            paramLabel = "DIR|FILE",
            required = true,
            description = "The file to write; in a folder it is rules.html or rules.md.")
    private Path output = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "html|markdown",
            description = "html if left out, or by the file's ending.")
    private @Nullable PageFormat format;

    @Option(
            names = "--stored",
            paramLabel = "NDJSON",
            arity = "1..*",
            description =
                    "Decisions to count on how often rules fire: assessments or proposals, in .ndjson files, single files or folders.")
    private List<String> stored = List.of();

    RulesDocsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The kinds of page. */
    enum PageFormat {
        HTML("rules.html"),
        MARKDOWN("rules.md");

        private final String usualName;

        PageFormat(String usualName) {
            this.usualName = usualName;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            return complain("%s: there is no such folder; name the folder that holds the rules".formatted(folder));
        }
        try {
            return write(RuleDocs.of(folder));
        } catch (BrokenRules unfit) {
            complain("Nothing was written, because the folder is not fit:\n" + unfit.getMessage());
            return NOT_FIT;
        } catch (UncheckedIOException unreadable) {
            return complain(String.valueOf(unreadable.getMessage()));
        }
    }

    private int write(RuleDocs docs) throws IOException {
        var rates = new FiringRates(
                docs.rules(),
                new ProposalReader(docs.rules().tables().focalGroups().codes(), surroundings.clock()),
                LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC));
        int exit = count(rates);
        Path file = file();
        String page = pageFormat() == PageFormat.HTML ? docs.html(rates) : docs.markdown(rates);
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return complain("%s cannot be written: %s".formatted(file, e.getMessage()));
        }
        surroundings.out().print("written: " + file + "\n");
        return exit;
    }

    private int count(FiringRates rates) throws IOException {
        int exit = 0;
        try (Inputs inputs = new Inputs(stored, surroundings.in())) {
            for (Input input = inputs.next(); input != null; input = inputs.next()) {
                try {
                    rates.add(input.text().read());
                } catch (InvalidProposal | UnreadableJson | TooLarge | IOException unusable) {
                    exit = complain("%s: neither an assessment nor a proposal, and not counted: %s"
                            .formatted(input.name(), Plain.text(String.valueOf(unusable.getMessage()))));
                }
            }
        }
        return exit;
    }

    private Path file() {
        return isFolder() ? output.resolve(pageFormat().usualName) : output;
    }

    private boolean isFolder() {
        return Files.isDirectory(output)
                || !String.valueOf(output.getFileName()).contains(".");
    }

    private PageFormat pageFormat() {
        if (format != null) {
            return format;
        }
        return output.toString().endsWith(".md") ? PageFormat.MARKDOWN : PageFormat.HTML;
    }

    private int complain(String complaint) {
        surroundings.err().println(complaint);
        return UNUSABLE;
    }
}
