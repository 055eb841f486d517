package org.equityimpact.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.equityimpact.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTests {

    private static final Entry ENTRY = Entry.after(
            Mark.START,
            new Note(
                    Who.of(Person.AT_THE_MACHINE),
                    Deed.ASSESSMENT_MADE,
                    About.of("outcome", "HOLD").and("assessment", "01m8").and("reference", null)),
            Instant.parse("2026-11-21T09:30:00Z"));

    @Test
    void isTheSameForEverAndOnEveryMachine() {
        assertThat(ENTRY.line())
                .isEqualTo("{\"number\":1,\"at\":\"2026-11-21T09:30:00.000Z\","
                        + "\"who\":{\"id\":\"at-the-machine\",\"name\":\"the person at the machine\"},"
                        + "\"deed\":\"assessment-made\",\"about\":{\"assessment\":\"01m8\",\"outcome\":\"HOLD\"},"
                        + "\"previous\":\"" + "0".repeat(64) + "\","
                        + "\"hash\":\"540adbb4137fa405b90e863a58f3d5565d92264d2befd5d5879fee8af9f4dcca\"}");
    }

    @Test
    void hashesTheLineWithoutTheHash() {
        var unsigned = ENTRY.line().replace(",\"hash\":\"" + ENTRY.hash() + "\"", "");

        assertThat(Sha256.of(unsigned)).isEqualTo(ENTRY.hash());
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Trails.of(200, new Random(3)))
                .allSatisfy(entry -> assertThat(EntryText.read(entry.line())).isEqualTo(entry))
                .allSatisfy(entry -> assertThat(EntryText.aboutOf(EntryText.about(entry.about())))
                        .isEqualTo(entry.about()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"number\":1}", "null", "\"text\""})
    void refusesWhatIsNoEntry(String line) {
        assertThatThrownBy(() -> EntryText.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is not a whole entry in JSON");
    }

    @Test
    void refusesWhatTheHashWouldNotGuard() {
        var more = ENTRY.line().replace("\"deed\"", "\"note\":\"put in later\",\"deed\"");

        assertThatThrownBy(() -> EntryText.read(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is not written as an export writes it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12:abc", "012:" + Z, "-1:" + Z, "1:" + Z + "0"})
    void refusesWhatIsNoMark(String text) {
        assertThatThrownBy(() -> Mark.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final String Z = "0000000000000000000000000000000000000000000000000000000000000000";

    @Test
    void readsAMarkAsItIsWritten() {
        assertThat(Mark.of(ENTRY.mark().toString())).isEqualTo(ENTRY.mark());
    }
}
