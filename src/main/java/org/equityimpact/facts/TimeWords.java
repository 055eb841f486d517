package org.equityimpact.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.DataSource;
import org.equityimpact.proposal.Decision;
import org.equityimpact.proposal.Outcome;
import org.equityimpact.proposal.PartialDate;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** What is counted from dates, whole or partial: notice, age of data, time in effect. */
final class TimeWords {

    private static final int DAYS_IN_A_MONTH_AND_MORE = 32;

    private TimeWords() {}

    /** Days from publication to decision. */
    static @Nullable Figure noticeDays(Decision decision) {
        var from = decision.proposedDate();
        var to = decision.decisionDate();
        return from == null || to == null ? null : Figure.of(to).minus(Figure.of(from));
    }

    /** Whole months from the day the decision took effect to the day of assessment, and a part for days over. */
    static @Nullable Figure monthsInEffect(Decision decision, Setting setting) {
        return decision.effectiveDate() == null ? null : months(decision.effectiveDate(), day(setting.asOf()));
    }

    /** Months from the newest data to the decision; a source without a date may be newer. */
    static @Nullable Figure dataAge(Proposal proposal) {
        var decided = proposal.decision().decisionDate();
        var data = proposal.data();
        if (data != null && data.sources() != null && data.sources().isEmpty()) {
            return Figure.NONE;
        }
        if (decided == null || data == null || data.sources() == null) {
            return null;
        }
        var ages = data.sources().stream()
                .map(DataSource::collectedOn)
                .filter(Objects::nonNull)
                .map(collected -> months(collected, decided))
                .toList();
        boolean allDated = ages.size() == data.sources().size();
        var least = allDated
                ? ages.stream().map(TimeWords::least).min(Figure::compare).orElse(null)
                : null;
        var most = ages.stream().map(TimeWords::most).min(Figure::compare).orElse(null);
        return Figure.between(least, most);
    }

    /** The day of the latest measured value; none where none was measured. */
    static @Nullable Figure lastActual(Outcome outcome) {
        if (outcome.actuals() == null) {
            return null;
        }
        return outcome.actuals().stream()
                .map(actual -> actual.date())
                .max(Comparator.comparing(PartialDate::last))
                .map(Figure::of)
                .orElse(Figure.NONE);
    }

    private static PartialDate day(LocalDate date) {
        return new PartialDate(date.toString(), date, date);
    }

    private static Figure months(PartialDate from, PartialDate to) {
        return Figure.between(months(from.last(), to.first()), months(from.first(), to.last()));
    }

    private static BigFraction months(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        long over = ChronoUnit.DAYS.between(from.plusMonths(whole), to);
        return BigFraction.of(whole).add(BigFraction.of((int) over, DAYS_IN_A_MONTH_AND_MORE));
    }

    private static @Nullable BigFraction least(Figure figure) {
        return figure.least();
    }

    private static @Nullable BigFraction most(Figure figure) {
        return figure.most();
    }
}
