package org.equityimpact.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.charts.NoFormula;
import org.equityimpact.portfolio.Portfolio.Decided;
import org.equityimpact.portfolio.Portfolio.FindingCount;

/** Writes a portfolio as one table that a spreadsheet can filter: what is counted, of which unit, what it is, how many. */
public final class PortfolioCsv {

    private static final String[] COLUMNS = {"part", "unit", "code", "name", "decisions", "of"};

    private final CSVPrinter table;

    private PortfolioCsv(CSVPrinter table) {
        this.table = table;
    }

    public static byte[] of(Portfolio portfolio) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            new PortfolioCsv(printer).write(portfolio);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a table in memory cannot be written", impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private void write(Portfolio portfolio) throws IOException {
        int all = portfolio.decisions();
        outcomes("outcome", "", portfolio.outcomes(), all);
        for (var month : portfolio.months()) {
            var name = Month.of(month.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            int inMonth = month.outcomes().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            row("month", "", "%d-%02d".formatted(portfolio.year(), month.month()), name, inMonth, all);
        }
        coverage(portfolio);
        findings("", portfolio.findings(), all);
        for (var unit : portfolio.units()) {
            outcomes("outcome of unit", unit.unit(), unit.outcomes(), unit.decisions());
            findings(unit.unit(), unit.findings(), unit.decisions());
        }
        for (var left : portfolio.leftOut()) {
            row("left out", "", "", left.label(), left.decisions(), all);
        }
        decided("decided against advice", portfolio.againstAdvice());
        decided("decided under an override", portfolio.underOverride());
    }

    private void outcomes(String part, String unit, Map<Outcome, Integer> outcomes, int all) throws IOException {
        for (var outcome : outcomes.entrySet()) {
            row(part, unit, outcome.getKey().name(), outcome.getKey().name(), outcome.getValue(), all);
        }
    }

    private void coverage(Portfolio portfolio) throws IOException {
        var coverage = portfolio.coverage();
        row("items", "", "assessed", "covered items assessed", coverage.assessed(), coverage.covered());
        row(
                "items",
                "",
                "unassessed",
                "covered items without an assessment",
                coverage.unassessed(),
                coverage.covered());
        row("items", "", "unusable", "items that cannot be read", coverage.unusable(), coverage.covered());
        row("items", "", "exempt", "exempt items", coverage.exempt(), coverage.items());
        row("items", "", "not_covered", "items of types that are not covered", coverage.notCovered(), coverage.items());
    }

    private void findings(String unit, List<FindingCount> findings, int all) throws IOException {
        for (var found : findings) {
            row("finding", unit, found.rule(), found.title(), found.decisions(), all);
        }
    }

    private void decided(String part, List<Decided> items) throws IOException {
        for (var item : items) {
            row(
                    part,
                    "",
                    item.reference() == null ? item.item() : item.reference(),
                    "%s: %s".formatted(item.on(), item.title()),
                    1,
                    items.size());
        }
    }

    private void row(String part, String unit, String code, String name, int decisions, int of) throws IOException {
        table.printRecord(part, NoFormula.of(unit), NoFormula.of(code), NoFormula.of(name), decisions, of);
    }
}
