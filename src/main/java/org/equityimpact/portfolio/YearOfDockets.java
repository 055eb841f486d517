package org.equityimpact.portfolio;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Coverage;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.ItemState;
import org.equityimpact.portfolio.Portfolio.FindingCount;
import org.equityimpact.portfolio.Portfolio.LeftOut;
import org.equityimpact.portfolio.Portfolio.Month;
import org.equityimpact.portfolio.Portfolio.UnitFindings;
import org.jspecify.annotations.Nullable;

/** Adds up the dockets of a year. */
public final class YearOfDockets {

    private static final String NO_UNIT = "not stated";
    private static final int MOST_OF_ALL = 15;
    private static final int MOST_OF_A_UNIT = 5;
    private static final int SHOWN_DECIMALS = 2;

    private final List<ScreenedMeeting> meetings;
    private final Function<String, String> titles;
    private final Collection<Screened> decisions;

    /** A decision as its newest docket shows it. */
    private record Screened(DocketItem item, LocalDate on) {}

    /**
     * @param meetings in any order; those without a day are left out
     * @param titles tells the title of a rule
     */
    public YearOfDockets(List<ScreenedMeeting> meetings, Function<String, String> titles) {
        this.meetings = meetings.stream()
                .filter(meeting -> meeting.docket().meeting().date() != null)
                .sorted(comparing(YearOfDockets::day)
                        .thenComparing(meeting -> meeting.docket().meeting().time(), nullsFirst(naturalOrder())))
                .toList();
        this.titles = titles;
        this.decisions = newest();
    }

    public Portfolio portfolio(int year, @Nullable String organisation) {
        var taken = new DecidedItems(meetings);
        return new Portfolio(
                year,
                organisation,
                meetings.size(),
                decisions.size(),
                coverage(),
                outcomes(decisions),
                months(),
                findings(decisions, MOST_OF_ALL),
                units(),
                leftOut(),
                taken.againstAdvice(),
                taken.underOverride());
    }

    static LocalDate day(ScreenedMeeting meeting) {
        return Objects.requireNonNull(meeting.docket().meeting().date());
    }

    private Collection<Screened> newest() {
        var newest = new LinkedHashMap<List<String>, Screened>();
        for (var meeting : meetings) {
            for (var item : meeting.docket().items()) {
                if (item.state() == ItemState.ASSESSED) {
                    newest.put(identity(meeting, item), new Screened(item, day(meeting)));
                }
            }
        }
        return newest.values();
    }

    /** A proposal with a reference is the same decision at every meeting; one without is known by its own item alone. */
    private static List<String> identity(ScreenedMeeting meeting, DocketItem item) {
        return item.reference() == null || item.organisation() == null
                ? List.of(meeting.id(), item.number())
                : List.of("", item.organisation(), item.reference());
    }

    private Coverage coverage() {
        var all = meetings.stream().map(meeting -> meeting.docket().coverage()).toList();
        int covered = sum(all, Coverage::covered);
        int assessed = sum(all, Coverage::assessed);
        return new Coverage(
                sum(all, Coverage::items),
                covered,
                assessed,
                sum(all, Coverage::unassessed),
                sum(all, Coverage::unusable),
                sum(all, Coverage::exempt),
                sum(all, Coverage::notCovered),
                covered == 0 ? BigDecimal.ONE.setScale(SHOWN_DECIMALS) : share(assessed, covered));
    }

    private static int sum(List<Coverage> all, Function<Coverage, Integer> part) {
        return all.stream().map(part).mapToInt(Integer::intValue).sum();
    }

    private static Map<Outcome, Integer> outcomes(Collection<Screened> decisions) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        Stream.of(Outcome.values()).forEach(outcome -> outcomes.put(outcome, 0));
        decisions.stream()
                .flatMap(decision -> Stream.ofNullable(decision.item().outcome()))
                .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        return outcomes;
    }

    private List<Month> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(
                        month,
                        outcomes(decisions.stream()
                                .filter(decision -> decision.on().getMonthValue() == month)
                                .toList())))
                .toList();
    }

    private List<FindingCount> findings(Collection<Screened> of, int most) {
        return counted(of, decision -> decision.item().found())
                .limit(most)
                .map(count -> new FindingCount(
                        count.getKey(),
                        titles.apply(count.getKey()),
                        count.getValue(),
                        share(count.getValue(), of.size())))
                .toList();
    }

    private List<UnitFindings> units() {
        var units = new TreeMap<String, List<Screened>>();
        for (var decision : decisions) {
            var unit = Objects.requireNonNullElse(decision.item().unit(), NO_UNIT);
            units.computeIfAbsent(unit, key -> new ArrayList<>()).add(decision);
        }
        return units.entrySet().stream()
                .map(unit -> new UnitFindings(
                        unit.getKey(),
                        unit.getValue().size(),
                        outcomes(unit.getValue()),
                        findings(unit.getValue(), MOST_OF_A_UNIT)))
                .toList();
    }

    private List<LeftOut> leftOut() {
        return counted(decisions, decision -> decision.item().leftOut())
                .map(count -> new LeftOut(count.getKey(), count.getValue(), share(count.getValue(), decisions.size())))
                .toList();
    }

    /** What stands in most decisions first, then by name. */
    private static Stream<Map.Entry<String, Integer>> counted(
            Collection<Screened> of, Function<Screened, List<String>> words) {
        var counts = new TreeMap<String, Integer>();
        of.forEach(decision ->
                words.apply(decision).stream().distinct().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey));
    }

    /** Rounded down, so that not all never looks like all. */
    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHOWN_DECIMALS, RoundingMode.DOWN);
    }
}
