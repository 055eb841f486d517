package org.equityimpact.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.equityimpact.EquityImpactAssessor;
import org.equityimpact.RulesOnDisk;
import org.equityimpact.SettableClock;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.ScreeningClock;
import org.equityimpact.screening.Screenings;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.StoredAssessment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The clock of the machine jumps hours and days, forward and back, also from one start of the service to the next. */
@Tag("slow")
class JumpingClockTests {

    private static final List<String> JUMPS = List.of(
            "2026-11-26T06:00:01Z",
            "2026-11-26T11:00:00Z",
            "2026-11-26T02:00:00Z", // back before the set time that was done
            "2026-11-26T06:00:00Z",
            "2026-12-04T06:00:00Z", // over the next set time
            "2026-11-25T23:00:00Z",
            "2026-12-04T06:00:00Z");

    private final Path directory;

    JumpingClockTests(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void idsStaySortedVersionsInOrderAndRunsAreDoneOnce() {
        RulesOnDisk.ofTenRules(directory.resolve("rules"));
        var stored = new ArrayList<StoredAssessment>();
        KeptMeeting meeting;
        try (var service = service("2026-11-20T09:30:00Z")) {
            meeting = meeting(service);
            at("2026-11-20T09:30:01Z", service);
            for (var time : JUMPS) {
                at(time, service);
                stored.add(submit(service));
            }
            assertThat(stored).extracting(StoredAssessment::id).isSorted().doesNotHaveDuplicates();
            assertThat(runs(service, meeting)).containsExactly("first null", "scheduled 14", "scheduled 7");
        }
        try (var service = service("2026-11-19T00:00:00Z")) {
            stored.add(submit(service));
            at("2026-12-04T06:00:01Z", service);
            at("2026-12-08T06:00:00Z", service);
            stored.add(submit(service));
            assertThat(runs(service, meeting))
                    .containsExactlyInAnyOrder("first null", "scheduled 14", "scheduled 7", "scheduled 2");
        }
        assertThat(stored).extracting(StoredAssessment::version).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(stored).extracting(StoredAssessment::id).doesNotHaveDuplicates();
    }

    private static void at(String time, ConfigurableApplicationContext service) {
        service.getBean(SettableClock.class).set(time);
        service.getBean(ScreeningClock.class).look();
        service.getBean(ScreeningClock.class).look();
    }

    private static StoredAssessment submit(ConfigurableApplicationContext service) {
        var desk = service.getBean(Desk.class);
        return desk.keep(desk.assess(proposal().referredToAs("jumps").bytes(), Terms.USUAL));
    }

    private static KeptMeeting meeting(ConfigurableApplicationContext service) {
        var meeting = new Meeting(null, "Board", "Example", LocalDate.of(2026, 12, 10), null, ZoneId.of("UTC"), null);
        var item = new AgendaItem(1, "1", "New routes", "service", new Matter.Nothing());
        return service.getBean(Meetings.class).add(new Agenda(meeting, List.of(item)));
    }

    /** The oldest first. */
    private static List<String> runs(ConfigurableApplicationContext service, KeptMeeting meeting) {
        var runs = new ArrayList<>(service.getBean(Screenings.class).page(meeting, 0, 200).items().stream()
                .map(run -> run.occasion().code() + " " + run.daysBefore())
                .toList());
        Collections.reverse(runs);
        return runs;
    }

    private ConfigurableApplicationContext service(String time) {
        var service = new SpringApplicationBuilder(EquityImpactAssessor.class, SettableClock.InPlaceOfTheSystems.class)
                .run(
                        "--equity.rules-directory=" + directory.resolve("rules"),
                        "--equity.data-directory=" + directory.resolve("data"),
                        "--server.port=0",
                        "--equity.screening.look-every=P1D");
        service.getBean(SettableClock.class).set(time);
        return service;
    }
}
