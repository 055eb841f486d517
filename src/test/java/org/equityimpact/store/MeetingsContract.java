package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equityimpact.Submitted.proposal;
import static org.equityimpact.assessment.Outcome.HOLD;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.equityimpact.Submitted;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.docket.DocketWriter;
import org.equityimpact.docket.GateOverride;
import org.equityimpact.docket.Papers;
import org.equityimpact.docket.RecordedVersion;
import org.equityimpact.store.KeptMeeting.CalendarEntry;
import org.equityimpact.store.KeptMeeting.State;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.equityimpact.store.ScreeningRecord.Result;
import org.equityimpact.store.ScreeningStart.SetTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store promises of meetings, screenings and overrides on every database. */
abstract class MeetingsContract {

    private static final String RULES = "sha256:0123";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final SetTime WEEK_BEFORE = new SetTime(7, Instant.parse("2026-12-03T14:00:00Z"), "2026-12-10/7");

    private TestStore store;

    abstract TestStore open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        store = open(directory);
        store.ruleSets().keep(RULES, new TreeMap<>(Map.of("a.dslr", "a rule".getBytes(UTF_8))));
    }

    @Test
    void givesBackAMeetingWithItsAgenda() {
        var agenda = agenda(
                new Matter.Stored(null, "Oakland USD", "board-7"),
                new Matter.Stored("01kah00000000000000000000a", null, null),
                new Matter.Exempt("minutes", "of November"),
                new Matter.Unusable(List.of("one", "\"two\" – Écoles")),
                new Matter.Nothing());

        var kept = store.meetings().add(agenda, null);

        assertThat(store.meetings().find(kept.id())).hasValue(kept);
        assertThat(kept.meeting()).isEqualTo(agenda.meeting());
        assertThat(store.meetings().agenda(kept.id())).isEqualTo(agenda.items());
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.overAt()).isEqualTo("2026-12-11T08:00:00Z");
    }

    @Test
    void countsARevisionOnlyWhereSomethingChanged() {
        var kept = store.meetings().add(agenda(new Matter.Nothing()), null);

        assertThat(store.meetings().replace(kept.id(), agenda(new Matter.Nothing())))
                .hasValue(kept);
        var changed = store.meetings().replace(kept.id(), agenda(new Matter.Exempt("minutes", null)));
        assertThat(changed.orElseThrow().revision()).isEqualTo(2);
        assertThat(store.meetings().agenda(kept.id()))
                .extracting(AgendaItem::matter)
                .containsExactly(new Matter.Exempt("minutes", null));
    }

    @Test
    void replacesAnAgendaOnlyAtTheRevisionThatWasRead() {
        var kept = store.meetings().add(agenda(new Matter.Nothing()), null);
        store.meetings().replace(kept.id(), agenda(new Matter.Exempt("minutes", null)));

        assertThat(store.meetings().replace(kept.id(), kept.revision(), agenda()))
                .isEmpty();
        assertThat(store.meetings().agenda(kept.id())).hasSize(1);
        assertThat(store.meetings().replace(kept.id(), 2, agenda())).isPresent();
    }

    @Test
    void givesEachAgendaARevisionOfItsOwnHoweverManyAreSetAtOnce() throws Exception {
        var kept = store.meetings().add(agenda(), null);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var work = new ArrayList<Callable<Optional<KeptMeeting>>>();
            for (int i = 0; i < 24; i++) {
                var agenda = agenda(new Matter.Exempt("minutes", "of meeting " + i));
                work.add(() -> store.meetings().replace(kept.id(), agenda));
            }
            var revisions = new TreeSet<Integer>();
            for (var one : threads.invokeAll(work)) {
                revisions.add(one.get().orElseThrow().revision());
            }
            assertThat(revisions).hasSize(24).last().isEqualTo(25);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void keepsACancelledMeetingAndPlansItAgain() {
        var kept = store.meetings().add(agenda(new Matter.Nothing()), null);

        assertThat(store.meetings().cancel(kept.id()).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(store.meetings().cancel(kept.id()).orElseThrow().revision()).isEqualTo(2);
        assertThat(store.meetings().agenda(kept.id())).hasSize(1);
        var again = store.meetings()
                .replace(kept.id(), agenda(new Matter.Nothing()))
                .orElseThrow();
        assertThat(again.state()).isEqualTo(State.PLANNED);
        assertThat(again.revision()).isEqualTo(3);
    }

    @Test
    void knowsAMeetingOfACalendarAgain() {
        var entry = new CalendarEntry("board@example.org", "20261210");
        var first = store.meetings().add(agenda(), entry);

        var again = store.meetings().add(agenda(new Matter.Nothing()), entry);
        var another = store.meetings().add(agenda(), new CalendarEntry("board@example.org", "20261217"));

        assertThat(again.id()).isEqualTo(first.id()).isNotEqualTo(another.id());
        assertThat(again.revision()).isEqualTo(2);
        assertThat(store.meetings().find(entry)).hasValue(again);
    }

    @Test
    void takesEachMeetingOfNoCalendarForItself() {
        assertThat(store.meetings().add(agenda(), null).id())
                .isNotEqualTo(store.meetings().add(agenda(), null).id());
    }

    @Test
    void findsMeetingsByDayBodyAndOrganisation() {
        var cabinet = store.meetings().add(on(DAY, "Cabinet"), null);
        var board = store.meetings().add(on(DAY.minusDays(3), "Board"), null);

        assertThat(page(null, null, null)).containsExactly(board, cabinet);
        assertThat(page(DAY, null, null)).containsExactly(cabinet);
        assertThat(page(null, DAY.minusDays(1), null)).containsExactly(board);
        assertThat(page(null, null, "Cabinet")).containsExactly(cabinet);
    }

    @Test
    void knowsWhichMeetingsAreAhead() {
        var cancelled = store.meetings().add(on(DAY, "Board"), null);
        store.meetings().cancel(cancelled.id());
        var meeting = store.meetings().add(on(DAY, "Cabinet"), null);

        assertThat(store.meetings().ahead(meeting.overAt().minusSeconds(1))).containsExactly(meeting);
        assertThat(store.meetings().ahead(meeting.overAt())).isEmpty();
    }

    @Test
    void listsWhatComesTheNextFirstAndWhatWasTheLastFirst() {
        var board = store.meetings().add(on(DAY, "Board"), null);
        var later = store.meetings().add(on(DAY.plusDays(7), "Cabinet"), null);
        var earlier = store.meetings().add(on(DAY.minusDays(7), "Cabinet"), null);
        var before = store.meetings().add(on(DAY.minusDays(14), "Board"), null);
        store.meetings().cancel(later.id());
        var now = board.overAt().minusSeconds(1);

        assertThat(store.lists().coming(now, null, 0, 10).items())
                .extracting(KeptMeeting::id)
                .containsExactly(board.id(), later.id());
        assertThat(store.lists().past(now, null, 0, 10).items()).containsExactly(earlier, before);
        assertThat(store.lists().past(now, "Board", 0, 10).items()).containsExactly(before);
        assertThat(store.lists().past(now, null, 1, 1)).isEqualTo(new MeetingPage(List.of(before), 1, 1, 2));
    }

    @Test
    void findsMeetingsByAnyPartOfTheirNameInAnyCase() {
        var board = store.meetings().add(on(DAY, "Board of 50%_Education"), null);
        store.meetings().add(on(DAY, "Cabinet"), null);

        assertThat(store.lists().named("EDUCATION", 0, 10).items()).containsExactly(board);
        assertThat(store.lists().named("50%_e", 0, 10).items()).containsExactly(board);
        assertThat(store.lists().named("5_%", 0, 10).items()).isEmpty();
        assertThat(store.lists().bodies()).containsExactly("Board of 50%_Education", "Cabinet");
    }

    @Test
    void doesASetTimeOnce() {
        var meeting = store.meetings().add(agenda(), null);

        var begun = store.screenings().begin(start(meeting, WEEK_BEFORE));

        assertThat(begun.orElseThrow().daysBefore()).isEqualTo(7);
        assertThat(store.screenings().begin(start(meeting, WEEK_BEFORE))).isEmpty();
        assertThat(store.screenings().begin(start(meeting, null))).isPresent();
        assertThat(store.screenings().isDone(meeting.id(), WEEK_BEFORE)).isTrue();
        assertThat(store.screenings().isDone(meeting.id(), later("2026-12-10/2")))
                .isFalse();
    }

    @Test
    void aSetTimeThatIsDoneStaysDoneWhereItsHourIsMoved() {
        var meeting = store.meetings().add(agenda(), null);
        store.screenings().begin(start(meeting, WEEK_BEFORE));

        assertThat(store.screenings().isDone(meeting.id(), later(WEEK_BEFORE.key())))
                .isTrue();
        assertThat(store.screenings().begin(start(meeting, later(WEEK_BEFORE.key()))))
                .isEmpty();
    }

    private static SetTime later(String key) {
        return new SetTime(7, WEEK_BEFORE.at().plusSeconds(1), key);
    }

    @Test
    void doesASetTimeOnceHoweverManyBegin() throws Exception {
        var meeting = store.meetings().add(agenda(), null);
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<ScreeningRecord>> begin = () -> store.screenings().begin(start(meeting, WEEK_BEFORE));
            var begun = new ArrayList<Optional<ScreeningRecord>>();
            for (var one : threads.invokeAll(Collections.nCopies(24, begin))) {
                begun.add(one.get());
            }
            assertThat(begun).filteredOn(Optional::isPresent).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void keepsTheDocketByteForByte() {
        var meeting = store.meetings().add(agenda(), null);
        var run = store.screenings().begin(start(meeting, null)).orElseThrow();
        var docket = Papers.docket(Papers.of(Papers.sample("19-bristol-high-needs-budget-2018")));

        var done = store.screenings().done(run.id(), docket, record -> {});

        assertThat(done.result()).isEqualTo(new Result(docket.rulesVersion(), docket.asOf(), 1, docket.outcomes(), 1));
        assertThat(store.screenings().newest(meeting.id())).hasValue(done);
        assertThat(store.screenings().docket(run.id())).hasValue(DocketWriter.write(docket));
    }

    @Test
    void writesNothingOfARunWhoseNewsCannotBeWritten() {
        var meeting = store.meetings().add(agenda(), null);
        var run = store.screenings().begin(start(meeting, null)).orElseThrow();
        var docket = Papers.docket(Papers.of(new Matter.Nothing()));

        assertThatThrownBy(() -> store.screenings().done(run.id(), docket, record -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(store.screenings().find(run.id()).orElseThrow().state()).isEqualTo(ScreeningRecord.State.RUNNING);
    }

    @Test
    void freesTheSetTimeOfARunThatFailedOrBrokeOff() {
        var meeting = store.meetings().add(agenda(), null);
        var failed = store.screenings().begin(start(meeting, WEEK_BEFORE)).orElseThrow();
        store.screenings().failed(failed.id(), "no room");
        var brokenOff = store.screenings().begin(start(meeting, WEEK_BEFORE)).orElseThrow();

        assertThat(store.screenings().brokenOff(meeting.id()))
                .extracting(ScreeningRecord::id)
                .containsExactly(brokenOff.id());
        assertThat(store.screenings().isDone(meeting.id(), WEEK_BEFORE)).isFalse();
        assertThat(store.screenings().begin(start(meeting, WEEK_BEFORE))).isPresent();
        assertThat(store.screenings().page(meeting.id(), 0, 20).items())
                .extracting(run -> run.state().code())
                .containsExactly("running", "broken_off", "failed");
    }

    @Test
    void writesNothingOfARunThatAnotherTookForBrokenOff() {
        var meeting = store.meetings().add(agenda(), null);
        var run = store.screenings().begin(start(meeting, WEEK_BEFORE)).orElseThrow();
        store.screenings().brokenOff(meeting.id());
        var told = new ArrayList<ScreeningRecord>();

        assertThatThrownBy(() ->
                        store.screenings().done(run.id(), Papers.docket(Papers.of(new Matter.Nothing())), told::add))
                .isInstanceOf(RunGivenUp.class)
                .hasMessage("The run %s was ended by another before it could be written down.", run.id());

        assertThat(told).isEmpty();
        assertThat(store.screenings().docket(run.id())).isEmpty();
        assertThat(store.screenings().failed(run.id(), "late").state()).isEqualTo(ScreeningRecord.State.BROKEN_OFF);
    }

    @Test
    void leavesARunThatIsDoneAsItIs() {
        var meeting = store.meetings().add(agenda(), null);
        var run = store.screenings().begin(start(meeting, WEEK_BEFORE)).orElseThrow();
        var done = store.screenings().done(run.id(), Papers.docket(Papers.of(new Matter.Nothing())), record -> {});

        assertThat(store.screenings().failed(run.id(), "late")).isEqualTo(done);
        assertThat(store.screenings().brokenOff(meeting.id())).isEmpty();
        assertThat(store.screenings().isDone(meeting.id(), WEEK_BEFORE)).isTrue();
    }

    @Test
    void letsOneAtATimeHaveTheTurn() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var other = new Thread(() -> store.turns().alone("meeting-1", () -> {
            inside.countDown();
            return await(leave);
        }));
        other.start();
        inside.await();

        assertThat(store.turns().alone("meeting-1", () -> 1)).isEmpty();
        assertThat(store.turns().alone("meeting-2", () -> 1)).hasValue(1);
        leave.countDown();
        other.join();
        assertThat(store.turns().alone("meeting-1", () -> 1)).hasValue(1);
    }

    @Test
    void keepsOverridesForEver() {
        var version = store.versions()
                .find(save(proposal().referredToAs("board-7")).id())
                .orElseThrow();
        var given = give(version, DAY);

        var withdrawn = store.overrides()
                .withdraw(given.id(), "Ben", "the count was wrong")
                .orElseThrow();

        assertThat(withdrawn.withdrawnBy()).isEqualTo("Ben");
        assertThat(store.overrides().withdraw(given.id(), "Cem", "again")).hasValue(withdrawn);
        assertThat(store.overrides().page("Oakland USD", "board-7", 0, 20).items())
                .containsExactly(withdrawn);
        assertThat(store.overrides().page("Denver PS", null, 0, 20).items()).isEmpty();
        assertThat(store.overrides().of("Oakland USD", List.of("board-7", "board-8")))
                .containsExactly(withdrawn);
    }

    @Test
    void knowsWhatIsReleasedOnAnAgendaOnADay() {
        save(proposal().referredToAs("board-7"));
        var alone = store.versions().find(save(proposal()).id()).orElseThrow();
        var second = store.versions()
                .find(save(proposal().referredToAs("board-7")).id())
                .orElseThrow();
        var meeting = store.meetings()
                .add(
                        agenda(
                                new Matter.Stored(null, "Oakland USD", "board-7"),
                                new Matter.Stored(alone.assessment(), null, null)),
                        null);
        var forBoth =
                List.of(give(second, DAY).id(), give(alone, DAY.plusDays(1)).id());

        assertThat(store.overrides().inForce(meeting.id(), DAY)).isEqualTo(forBoth);
        assertThat(store.overrides().inForce(meeting.id(), DAY.plusDays(1))).containsExactly(forBoth.get(1));
        store.overrides().withdraw(forBoth.get(1), "Ben", "the count was wrong");
        assertThat(store.overrides().inForce(meeting.id(), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void findsTheVersionsOfAProposalTheNewestFirst() {
        var first = save(proposal().referredToAs("board-7"));
        var second = save(proposal().titled("Close one school").referredToAs("board-7"));
        save(proposal().by("Denver PS").referredToAs("board-7"));

        var versions = store.versions().of("Oakland USD", List.of("board-7"));

        assertThat(versions).extracting(RecordedVersion::assessment).containsExactly(second.id(), first.id());
        assertThat(versions).extracting(RecordedVersion::newest).containsExactly(2, 2);
        assertThat(store.versions()
                        .newest("Oakland USD", "board-7")
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(store.versions().live("Oakland USD", 10))
                .extracting(RecordedVersion::assessment)
                .containsExactly(second.id());
    }

    @Test
    void tellsWhatTheItemsOfAnAgendaStandFor() {
        var first = save(proposal().referredToAs("board-7"));
        var meeting = store.meetings()
                .add(
                        agenda(
                                new Matter.Stored(null, "Oakland USD", "board-7"),
                                new Matter.Stored(first.id(), null, null),
                                new Matter.Stored("none", null, null),
                                new Matter.Nothing()),
                        null);
        assertThat(store.versions().onAgenda(meeting.id()))
                .isEqualTo(Map.of(1, "null/1", 2, first.id() + "/1", 3, "none/0"));

        save(proposal().referredToAs("board-7"));

        assertThat(store.versions().onAgenda(meeting.id()))
                .isEqualTo(Map.of(1, "null/2", 2, first.id() + "/2", 3, "none/0"));
    }

    private GateOverride give(RecordedVersion version, LocalDate expires) {
        return store.overrides()
                .add(new OverrideGiven(version, "burden-far-above-share", "Ana", "Chair", "a long reason", expires));
    }

    private static ScreeningStart start(KeptMeeting meeting, @Nullable SetTime setTime) {
        return new ScreeningStart(
                meeting.id(), setTime == null ? Occasion.ASKED : Occasion.SCHEDULED, setTime, null, "f", "here/1");
    }

    private List<KeptMeeting> page(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String body) {
        return store.meetings()
                .page(new MeetingQuery(from, to, body, null, 0, 20))
                .items();
    }

    private static Agenda on(LocalDate day, String body) {
        return new Agenda(new Meeting(null, body, "Oakland USD", day, null, PACIFIC, null), List.of());
    }

    private static Agenda agenda(Matter... matters) {
        var items = new ArrayList<AgendaItem>();
        for (var matter : matters) {
            items.add(new AgendaItem(items.size() + 1, "5." + items.size(), "An item", "facility", matter));
        }
        var meeting = new Meeting("Regular", "Board", "Oakland USD", DAY, LocalTime.of(18, 30), PACIFIC, "Room 1");
        return new Agenda(meeting, items);
    }

    private StoredAssessment save(Submitted submitted) {
        return store.assessments().save(submitted.bytes(), submitted.read(), submitted.assessed(RULES, HOLD));
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 1;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
