package org.equityimpact.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.assessment.DisparityEntry;
import org.equityimpact.assessment.DisparityScreen;
import org.equityimpact.assessment.SummaryEntry;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.facts.disparity.DisparitySentence;
import org.equityimpact.facts.disparity.FigureWords;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Writes disparities for analysts: per indicator a table, what is flagged in words, the change, and how good the data are. */
final class DisparityText implements Report<Screened> {

    private static final String BASELINE = "baseline";
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final Page page;
    private @Nullable SmallNumbers smallNumbers;

    DisparityText(PrintStream out, Terminal terminal) {
        this.page = new Page(out, terminal);
    }

    @Override
    public void add(String name, Screened screened) {
        if (smallNumbers != null) {
            page.blank();
        }
        smallNumbers = screened.screen().smallNumbers();
        page.paragraph("", "%s (as of %s)".formatted(name, screened.screen().asOf()), Ink.DIM);
        List<Indicator> indicators = screened.indicators();
        for (int at = 0; at < indicators.size(); at++) {
            indicator(indicators.get(at), screened.screen(), "/indicators/" + at);
        }
        aboutAll(screened.screen());
    }

    @Override
    public void end() {
        if (smallNumbers != null) {
            page.blank();
            page.paragraph("", minima(smallNumbers), Ink.DIM);
            page.paragraph("", DisparitySentence.SCREEN, Ink.BOLD);
        }
    }

    private void indicator(Indicator indicator, DisparityScreen screen, String pointer) {
        List<DisparityEntry> entries = screen.disparities().stream()
                .filter(entry -> entry.indicator().equals(indicator.id()))
                .toList();
        heading(indicator, entries);
        new DisparityTable(indicator).print(page, entries);
        inWords(entries, indicator);
        new ChangeText(indicator).print(page, screen.changes());
        screen.summaries().stream()
                .filter(summary -> summary.indicator().equals(indicator.id()))
                .forEach(summary -> summary(summary, FigureWords.of(indicator)));
        notes(screen, note -> note.path().equals(pointer) || note.path().startsWith(pointer + "/"));
        MeasuresText.print(page, entries);
    }

    private void heading(Indicator indicator, List<DisparityEntry> entries) {
        String period = indicator.periodLabel() == null ? "" : ", " + indicator.periodLabel();
        page.heading("%s%s (%s)".formatted(indicator.name(), period, indicator.id()));
        String comparison = entries.get(0).comparison();
        page.paragraph(
                "",
                "A higher value is %s. Compared with %s. %s"
                        .formatted(
                                indicator.favourable() ? "better" : "worse",
                                comparedWith(comparison, indicator),
                                indicator.source() == null ? "" : "Source: %s.".formatted(indicator.source())));
    }

    private static String comparedWith(String comparison, Indicator indicator) {
        return switch (comparison) {
            case "all_others" -> "all others";
            case "highest_rate" ->
                "the group with the %s rate".formatted(indicator.favourable() ? "highest" : "lowest");
            default -> Objects.requireNonNullElse(indicator.referenceGroup(), "one group");
        };
    }

    private void inWords(List<DisparityEntry> entries, Indicator indicator) {
        List<DisparityEntry> told = entries.stream()
                .filter(entry -> entry.sentence() != null && entry.period().equals(BASELINE))
                .toList();
        if (!told.isEmpty()) {
            page.heading("In words");
            told.forEach(entry -> page.paragraph("  - ", told(entry, indicator), ink(entry)));
        }
    }

    /** The heading names the indicator already. */
    private static String told(DisparityEntry entry, Indicator indicator) {
        String sentence = Objects.requireNonNull(entry.sentence());
        String subject = DisparitySentence.subject(indicator);
        return sentence.startsWith(subject) ? sentence.substring(subject.length()) : sentence;
    }

    private static Ink ink(DisparityEntry entry) {
        return switch (entry.level()) {
            case "high" -> Ink.RED;
            case "medium" -> Ink.YELLOW;
            default -> Ink.PLAIN;
        };
    }

    private void summary(SummaryEntry summary, FigureWords words) {
        String worst = summary.worstGroup() == null || summary.maxGapPp() == null
                ? "No group could be compared"
                : "Worst off%s is %s; the widest gap is %s%s"
                        .formatted(
                                summary.groupsNotEvaluated() == 0 ? "" : " of the groups evaluated",
                                summary.worstGroup(),
                                words.gap(summary.maxGapPp().doubleValue()),
                                summary.maxHarmRatio() == null
                                        ? ""
                                        : ", the highest ratio %s"
                                                .formatted(FigureWords.ratio(summary.maxHarmRatio())));
        page.heading(summary.period().equals(BASELINE) ? "At a glance" : "At a glance, as projected");
        page.paragraph(
                "  ",
                "%s. Groups evaluated: %d, not: %d; comparisons made: %d.%s"
                        .formatted(
                                worst,
                                summary.groupsEvaluated(),
                                summary.groupsNotEvaluated(),
                                summary.comparisons(),
                                spread(summary)));
    }

    private static String spread(SummaryEntry summary) {
        List<String> measures = Stream.of(
                        told("between-group variance", summary.betweenGroupVariance()),
                        told("Theil index", summary.theil()),
                        told("index of disparity in percent", summary.indexOfDisparity()))
                .filter(measure -> !measure.isEmpty())
                .toList();
        return measures.isEmpty() ? "" : " Spread of the groups shown: %s.".formatted(String.join(", ", measures));
    }

    private static String told(String measure, @Nullable BigDecimal figure) {
        return figure == null
                ? ""
                : "%s %s".formatted(measure, figure.round(THREE_DIGITS).toPlainString());
    }

    private void notes(DisparityScreen screen, Predicate<DataQualityNote> which) {
        List<DataQualityNote> notes =
                screen.dataQuality().stream().filter(which).toList();
        if (!notes.isEmpty()) {
            page.heading("About the data");
            notes.forEach(note -> page.paragraph(
                    "  - ",
                    (note.group() == null ? "" : note.group() + ": ") + note.detail() + " (" + note.code() + ")"));
        }
    }

    private void aboutAll(DisparityScreen screen) {
        notes(screen, note -> note.path().equals("/indicators"));
    }

    private static String minima(SmallNumbers minima) {
        String shown = minima.minimumCount() == 0
                ? "Every number is shown, however small."
                : "Not shown: groups of fewer than %1$d people, counts above 0 and below %1$d, and what would give them away."
                        .formatted(minima.minimumCount());
        return "%s Not judged: groups of fewer than %d people, or with fewer than %d counted, unless the policy row says otherwise; that is never the same as no disparity."
                .formatted(shown, minima.minimumN(), minima.minimumCell());
    }
}
