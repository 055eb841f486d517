package org.equityimpact.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExaminationTests {

    private final List<Entry> trail = Trails.of(40, new Random(1));
    private final Mark end = trail.get(39).mark();

    @Test
    void findsNothingInARecordThatIsAsItWas() {
        assertThat(Trails.examined(trail, List.of(end, trail.get(6).mark())))
                .isEqualTo(new Verdict(40, end, List.of(), 0));
    }

    @Test
    void tellsWhatWasChanged() {
        var entry = trail.get(6);
        var changed = with(entry, entry.about().and("outcome", "READY"), entry.previous(), entry.hash());

        assertThat(Trails.breaks(put(7, changed), end))
                .containsExactly("what entry 7 says was changed: it gives its hash as %s, and what it says has %s"
                        .formatted(entry.hash(), changed.calculatedHash()));
    }

    @Test
    void tellsWhereAChangeWasCoveredUp() {
        var entry = trail.get(6);
        var covered = signed(with(entry, entry.about().and("outcome", "READY"), entry.previous(), ""));

        assertThat(Trails.breaks(put(7, covered), end))
                .containsExactly(
                        "entry 8 does not follow on the one before it, whose hash it gives as %s, and which has %s"
                                .formatted(entry.hash(), covered.hash()));
    }

    @Test
    void tellsWhatIsMissing() {
        var without = new ArrayList<>(trail);
        without.subList(6, 9).clear();

        assertThat(Trails.breaks(without, end)).containsExactly("entries 7 to 9 are missing");
    }

    @Test
    void tellsThatTheBeginningIsMissing() {
        assertThat(Trails.breaks(trail.subList(1, 40), end)).containsExactly("entry 1 is missing");
    }

    @Test
    void examinesAPartFromAMarkBeforeIt() {
        assertThat(Trails.breaks(trail.subList(20, 40), trail.get(19).mark())).isEmpty();
        assertThat(Trails.breaks(trail.subList(20, 40), new Mark(20, "f".repeat(64))))
                .singleElement()
                .asString()
                .startsWith("entry 21 does not follow on the one before it");
    }

    @Test
    void tellsThatTheEndWasCutOffOnlyAgainstWhatWasNoted() {
        assertThat(Trails.breaks(trail.subList(0, 30))).isEmpty();
        assertThat(Trails.breaks(trail.subList(0, 30), end))
                .containsExactly("entry 40 was noted earlier, and the record ends with entry 30: its end was cut off");
    }

    @Test
    void tellsThatTheRecordWasWrittenAnewOnlyAgainstWhatWasNoted() {
        var anew = rewritten(7);

        assertThat(Trails.breaks(anew)).isEmpty();
        assertThat(Trails.breaks(anew, trail.get(5).mark())).isEmpty();
        assertThat(Trails.breaks(anew, end))
                .containsExactly("entry 40 was noted earlier with the hash %s, and has %s: the record was written anew"
                        .formatted(end.hash(), anew.get(39).hash()));
    }

    @Test
    void tellsTheFirstHundredBreaksAndHowManyMoreThereAre() {
        var long300 = Trails.of(300, new Random(2)).stream()
                .map(entry -> with(entry, About.NOTHING, entry.previous(), "0".repeat(64)))
                .toList();

        var verdict = Trails.examined(long300, List.of());

        assertThat(verdict.breaks()).hasSize(100);
        assertThat(verdict.furtherBreaks()).isEqualTo(499);
    }

    @RepeatedTest(200)
    void findsAnySingleChange(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var place = random.nextInt(trail.size());
        var changed = changes(random).get(random.nextInt(7)).apply(trail.get(place));

        assertThat(Trails.breaks(put(place + 1, changed), end)).isNotEmpty();
    }

    @RepeatedTest(200)
    void findsAnySwapRemovalOrInsertion(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int one = random.nextInt(40);
        int other = (one + 1 + random.nextInt(39)) % 40;
        var swapped = new ArrayList<>(trail);
        Collections.swap(swapped, one, other);
        var removed = new ArrayList<>(trail);
        removed.remove(one);
        var doubled = new ArrayList<>(trail);
        doubled.add(other, trail.get(one));
        var inserted = new ArrayList<>(trail);
        var before = one == 0 ? Mark.START : trail.get(one - 1).mark();
        inserted.add(
                one, Entry.after(before, Trails.note(random), trail.get(one).at()));

        assertThat(Trails.breaks(swapped, end)).isNotEmpty();
        assertThat(Trails.breaks(removed, end)).isNotEmpty();
        assertThat(Trails.breaks(doubled, end)).isNotEmpty();
        assertThat(Trails.breaks(inserted, end)).isNotEmpty();
    }

    private static List<UnaryOperator<Entry>> changes(Random random) {
        return List.of(
                e -> new Entry(
                        e.number() + 1 + random.nextInt(50),
                        e.at(),
                        e.who(),
                        e.deed(),
                        e.about(),
                        e.previous(),
                        e.hash()),
                e -> new Entry(e.number(), e.at().plusMillis(1), e.who(), e.deed(), e.about(), e.previous(), e.hash()),
                e -> new Entry(
                        e.number(),
                        e.at(),
                        new Who(e.who().id(), e.who().name(), "another"),
                        e.deed(),
                        e.about(),
                        e.previous(),
                        e.hash()),
                e -> new Entry(e.number(), e.at(), e.who(), e.deed() + "-", e.about(), e.previous(), e.hash()),
                e -> with(e, e.about().and("more", ""), e.previous(), e.hash()),
                e -> with(e, e.about(), bent(e.previous(), random), e.hash()),
                e -> with(e, e.about(), e.previous(), bent(e.hash(), random)));
    }

    private static String bent(String hash, Random random) {
        int place = random.nextInt(hash.length());
        return hash.substring(0, place) + (hash.charAt(place) == 'a' ? 'b' : 'a') + hash.substring(place + 1);
    }

    private List<Entry> put(int number, Entry entry) {
        var changed = new ArrayList<>(trail);
        changed.set(number - 1, entry);
        return changed;
    }

    /** As one writes it who can write all of it: another entry at a place, and every hash after it made to fit. */
    private List<Entry> rewritten(int number) {
        var anew = new ArrayList<>(trail.subList(0, number - 1));
        for (var entry : trail.subList(number - 1, trail.size())) {
            var about = entry.number() == number ? About.of("outcome", "READY") : entry.about();
            var before = anew.isEmpty() ? Mark.START : anew.get(anew.size() - 1).mark();
            anew.add(signed(with(entry, about, before.hash(), "")));
        }
        return anew;
    }

    private static Entry signed(Entry entry) {
        return with(entry, entry.about(), entry.previous(), entry.calculatedHash());
    }

    private static Entry with(Entry entry, About about, String previous, String hash) {
        return new Entry(entry.number(), entry.at(), entry.who(), entry.deed(), about, previous, hash);
    }
}
