package org.equityimpact.screening;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.equityimpact.store.MeetingQuery;
import org.jspecify.annotations.Nullable;

/** Gathers the meetings of a year with their newest dockets and what their bodies did. */
public final class Portfolios {

    private static final int PAGE = 100;

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
        var held = new ArrayList<KeptMeeting>();
        for (int page = 0; ; page++) {
            var found = meetings.page(new MeetingQuery(
                    LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, organisation, page, PAGE));
            found.items().stream()
                    .filter(meeting -> meeting.state() == KeptMeeting.State.PLANNED)
                    .forEach(held::add);
            if (found.items().size() < PAGE) {
                return held;
            }
        }
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
