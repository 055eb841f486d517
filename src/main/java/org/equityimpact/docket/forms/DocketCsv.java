package org.equityimpact.docket.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.equityimpact.assessment.Confidence;
import org.equityimpact.charts.NoFormula;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.DocketItem.GateLine;
import org.equityimpact.docket.DocketItem.MissingFact;
import org.equityimpact.docket.DocketItem.Question;
import org.equityimpact.docket.DocketItem.Reason;
import org.jspecify.annotations.Nullable;

/** Writes a docket as CSV that a spreadsheet opens as it is: a row for each item, in UTF-8 with its mark. */
public final class DocketCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** They stay as they are; a further one comes last. */
    private static final List<Column> COLUMNS = List.of(
            new Column("number", DocketItem::number),
            new Column("title", DocketItem::title),
            new Column("organisation", DocketItem::organisation),
            new Column("reference", DocketItem::reference),
            new Column("version", DocketItem::version),
            new Column("assessment", DocketItem::assessment),
            new Column("state", DocketItem::state),
            new Column("outcome", DocketItem::outcome),
            new Column("cleared", item -> item.clearance().cleared()),
            new Column(
                    "concern_confirmed",
                    item -> item.concern() == null ? null : item.concern().confirmed()),
            new Column(
                    "concern_possible",
                    item -> item.concern() == null ? null : item.concern().possible()),
            new Column("completeness", DocketItem::completeness),
            new Column("confidence", item -> code(item.confidence())),
            new Column("gates", item -> listed(item.gates(), DocketCsv::gate)),
            new Column("holds", item -> listed(item.clearance().holds(), DocketCsv::hold)),
            new Column("releases", item -> listed(item.clearance().releases(), DocketCsv::release)),
            new Column("reasons", item -> listed(item.reasons(), Reason::message)),
            new Column("missing", item -> listed(item.missing(), MissingFact::path)),
            new Column("questions", item -> listed(item.questions(), Question::question)),
            new Column("complaints", item -> listed(item.complaints(), complaint -> complaint)));

    private DocketCsv() {}

    /** A heading and what stands under it; null where there is nothing to say. */
    private record Column(String heading, Function<DocketItem, @Nullable Object> value) {

        String of(DocketItem item) {
            var told = value.apply(item);
            return told == null ? "" : NoFormula.of(told.toString());
        }
    }

    public static byte[] of(Docket docket) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS.stream().map(Column::heading).toList());
            for (var item : docket.items()) {
                printer.printRecord(
                        COLUMNS.stream().map(column -> column.of(item)).toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("rows in memory cannot be written", broken);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static @Nullable String code(@Nullable Confidence confidence) {
        return confidence == null ? null : confidence.code();
    }

    private static String gate(GateLine gate) {
        return "%s %s %s".formatted(gate.level(), gate.gate(), gate.confirmed() ? "reached" : "cannot be told");
    }

    private static String hold(Hold hold) {
        return "%s %s %s".formatted(hold.level(), hold.gate(), ItemWords.inWords(hold.ground()));
    }

    private static String release(Release release) {
        var by = release.by() == null ? "a new fact" : release.by();
        var until = release.until() == null ? "" : " until " + release.until();
        return "%s %s by %s%s".formatted(release.level(), release.gate(), by, until);
    }

    private static <T> String listed(List<T> all, Function<T, String> told) {
        return all.stream().map(told).collect(Collectors.joining("; "));
    }
}
