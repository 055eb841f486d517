package org.equityimpact.screening;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.portfolio.Deliberation;
import org.equityimpact.portfolio.Portfolio;
import org.equityimpact.portfolio.ScreenedMeeting;
import org.equityimpact.portfolio.YearOfDockets;
import org.equityimpact.store.KeptDeliberations;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptScreenings;
import org.jspecify.annotations.Nullable;

/** Gathers the meetings of a year with their newest dockets and what their bodies did. */
public final class Portfolios {

    private final KeptMeetings meetings;
    private final KeptScreenings screenings;
    private final KeptDeliberations deliberations;
    private final Supplier<? extends RuleBook> rulesInForce;

    Portfolios(
            KeptMeetings meetings,
            KeptScreenings screenings,
            KeptDeliberations deliberations,
            Supplier<? extends RuleBook> rulesInForce) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.deliberations = deliberations;
        this.rulesInForce = rulesInForce;
    }

    /** The portfolio of a year; of all organisations where none is named. Cancelled meetings are not in it. */
    public Portfolio of(int year, @Nullable String organisation) {
        var held = held(year, organisation);
        var decided = deliberations.of(held.stream().map(KeptMeeting::id).toList());
        var screened =
                held.stream().flatMap(meeting -> screened(meeting, decided)).toList();
        var titles = titles();
        return new YearOfDockets(screened, rule -> titles.getOrDefault(rule, rule)).portfolio(year, organisation);
    }

    private List<KeptMeeting> held(int year, @Nullable String organisation) {
        return meetings
                .between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), organisation, Integer.MAX_VALUE)
                .stream()
                .filter(meeting -> meeting.state() == KeptMeeting.State.PLANNED)
                .toList();
    }

    private Stream<ScreenedMeeting> screened(KeptMeeting meeting, Map<String, List<Deliberation>> decided) {
        return screenings
                .newestBegunBefore(meeting.id(), meeting.overAt())
                .or(() -> screenings.newest(meeting.id()))
                .flatMap(screening -> screenings.docket(screening.id()))
                .map(DocketReader::read)
                .map(docket -> new ScreenedMeeting(meeting.id(), docket, decided.getOrDefault(meeting.id(), List.of())))
                .stream();
    }

    private Map<String, String> titles() {
        return rulesInForce.get().catalogue().stream().collect(toMap(RuleCard::name, RuleCard::title));
    }
}
