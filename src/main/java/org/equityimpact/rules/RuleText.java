package org.equityimpact.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.equityimpact.rules.condition.Nearest;
import org.equityimpact.spreadsheet.cells.Cell;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Turns the files of a rule folder into Drools' own parsed form: sentences expanded, decision tables written out. */
final class RuleText {

    /** A parsed file, with the metadata that stand in it and where it comes from. */
    record Parsed(PackageDescr parsed, Metadata metadata, Origin origin) {}

    private static final int DEEPEST = 50;

    private final RuleSources sources;
    private final List<SourceProblem> problems;
    private final Sentences sentences;

    RuleText(RuleSources sources, List<SourceProblem> problems) {
        this.sources = sources;
        this.problems = problems;
        this.sentences = new Sentences(sources, problems);
    }

    /** The parsed rules of a file, unless something is wrong with it; then that is noted. */
    Optional<Parsed> parsed(String path) {
        return isTable(path) ? table(path) : rule(path);
    }

    /** The rule of a file in DRL, unless something is wrong with it; then that is noted. */
    Optional<String> drl(String path) {
        return isTable(path) ? sheet(path).map(DecisionTable::drl) : inDrl(path).map(InDrl::drl);
    }

    Sentences sentences() {
        return sentences;
    }

    static boolean isTable(String path) {
        return path.endsWith(".csv") || path.endsWith(".xlsx");
    }

    private Optional<Parsed> rule(String path) {
        return inDrl(path).flatMap(rule -> RuleHead.of(path, rule.drl(), problems)
                .flatMap(head -> parsed(rule.drl(), rule.origin())
                        .map(parsed -> new Parsed(parsed, head.metadata(), rule.origin()))));
    }

    private Optional<Parsed> table(String path) {
        return sheet(path).flatMap(table -> {
            var origin = new OriginInTable(path, table, problems);
            return parsed(table.drl(), origin)
                    .map(parsed -> new Parsed(parsed, TableMetadata.of(table.sheet()), origin));
        });
    }

    private Optional<DecisionTable> sheet(String path) {
        try {
            var table = DecisionTable.of(path, sources);
            table.unknownColumns()
                    .forEach(cell -> problems.add(SourceProblem.at(
                            path,
                            cell.row() + 1,
                            cell.column() + 1,
                            "unknown-column",
                            "cell %s: \"%s\" is no kind of column; %s"
                                    .formatted(
                                            Cell.name(cell.row(), cell.column()),
                                            table.sheet().at(cell.row(), cell.column()),
                                            Nearest.suggestion(
                                                    table.sheet().at(cell.row(), cell.column()),
                                                    DecisionTable.COLUMNS)))));
            return table.unknownColumns().isEmpty() ? Optional.of(table) : Optional.empty();
        } catch (UnreadableSheet e) {
            problems.add(
                    SourceProblem.at(path, e.row(), e.column(), "unreadable-table", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** A rule in Drools' language with where it comes from. */
    private record InDrl(String drl, Origin origin) {}

    private Optional<InDrl> inDrl(String path) {
        String text = sources.text(path).orElse("");
        if (path.endsWith(".drl")) {
            return Optional.of(new InDrl(text, new OriginInDrl(path, problems)));
        }
        var reader = new SentenceReader(path, text, sentences, problems);
        return reader.read()
                .map(drl -> new InDrl(drl, new OriginInSentences(path, reader.sentencesByLine(), problems)));
    }

    /** The line on which too many brackets are open for the parser, which follows them one inside the other; 0 if none is. */
    private static int lineTooDeep(String drl) {
        int line = 1;
        int open = 0;
        for (int at = 0; at < drl.length(); at++) {
            char letter = drl.charAt(at);
            line += letter == '\n' ? 1 : 0;
            open += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            if (open > DEEPEST) {
                return line;
            }
        }
        return 0;
    }

    private static int row(DroolsError error) {
        return error instanceof ParserError parser ? parser.getRow() : Integer.MAX_VALUE;
    }

    private static int column(DroolsError error) {
        return error instanceof ParserError parser ? parser.getCol() + 1 : 0;
    }

    /** Whether a text can stand as a condition, or as what is asked of a fact. */
    private static boolean isReadable(String condition) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            parser.parse(false, "rule \"x\"\nwhen\n" + condition + "\nthen\nend\n");
            return !parser.hasErrors();
        } catch (DroolsParserException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<PackageDescr> parsed(String drl, Origin origin) {
        int tooDeep = lineTooDeep(drl);
        if (tooDeep > 0) {
            origin.wrong(
                    tooDeep,
                    0,
                    "",
                    "too-deep",
                    "more than %d brackets are open here; a condition needs few".formatted(DEEPEST));
            return Optional.empty();
        }
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, drl);
            if (parser.hasErrors() && origin.tellUnreadable(RuleText::isReadable)) {
                return Optional.empty();
            }
            // of what follows from the first mistake nobody can make sense
            parser.getErrors().stream()
                    .min(Comparator.comparingInt(RuleText::row))
                    .ifPresent(error -> origin.wrong(
                            row(error), column(error), "", "not-a-rule", SyntaxError.inWords(error.getMessage())));
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            origin.wrong(0, 0, "", "not-a-rule", SyntaxError.inWords(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
