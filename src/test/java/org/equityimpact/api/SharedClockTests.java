package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.equityimpact.EquityImpactAssessor;
import org.equityimpact.SettableClock;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.screening.Meetings;
import org.equityimpact.screening.ScreeningClock;
import org.equityimpact.screening.Screenings;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.ScreeningRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two services share a database and look at the same time; then both are gone and a third goes on. */
@Tag("slow")
class SharedClockTests {

    private static final int MEETINGS = 12;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 10);

    @Test
    void everySetTimeIsDoneOnceHoweverManyInstancesLook() throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            List<KeptMeeting> meetings;
            try (var one = service(database);
                    var other = service(database)) {
                meetings = meetings(one.getBean(Meetings.class));
                at("2026-11-20T09:30:01Z", one, other);
                at("2026-11-26T06:00:00Z", one, other);
                at("2026-12-03T06:00:00Z", one, other);
            }
            try (var third = service(database)) {
                at("2026-12-08T06:00:00Z", third);
                for (var meeting : meetings) {
                    assertThat(runs(third, meeting))
                            .extracting(run -> run.occasion().code() + " " + run.daysBefore() + " "
                                    + run.state().code())
                            .containsExactly(
                                    "scheduled 2 done", "scheduled 7 done", "scheduled 14 done", "first null done");
                }
            }
        }
    }

    private static List<ScreeningRecord> runs(ConfigurableApplicationContext service, KeptMeeting meeting) {
        return service.getBean(Screenings.class).page(meeting, 0, 200).items();
    }

    private static List<KeptMeeting> meetings(Meetings meetings) {
        var kept = new ArrayList<KeptMeeting>();
        for (int i = 0; i < MEETINGS; i++) {
            var meeting = new Meeting(null, "Board " + i, "Example", FIRST, null, ZoneId.of("UTC"), null);
            var item = new AgendaItem(1, "1", "New routes", "service", new Matter.Nothing());
            kept.add(meetings.add(new Agenda(meeting, List.of(item))));
        }
        return kept;
    }

    /** Sets the clock of all and lets them look at once, three times. */
    private static void at(String instant, ConfigurableApplicationContext... services) throws Exception {
        for (var service : services) {
            service.getBean(SettableClock.class).set(instant);
        }
        var threads = Executors.newFixedThreadPool(services.length);
        try {
            for (int time = 0; time < 3; time++) {
                var looks = new ArrayList<Callable<Object>>();
                for (var service : services) {
                    looks.add(Executors.callable(
                            () -> service.getBean(ScreeningClock.class).look()));
                }
                for (var look : threads.invokeAll(looks)) {
                    look.get();
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static ConfigurableApplicationContext service(EmbeddedPostgres database) {
        return new SpringApplicationBuilder(EquityImpactAssessor.class, SettableClock.InPlaceOfTheSystems.class)
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--server.port=0",
                        "--equity.screening.look-every=P1D");
    }
}
