package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetteringTests {

    @Test
    void linesEndAfterASpaceOrAStroke() {
        assertThat(lines("American Indian/Alaska Native", 150, 3)).containsExactly("American Indian/", "Alaska Native");
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(lines("one two three four five six", 75, 2)).containsExactly("one two", "three f…");
    }

    @Test
    void aWordWiderThanALineIsBroken() {
        assertThat(lines("x".repeat(40), 100, 3)).hasSize(3).allMatch(line -> Advance.of(line, Type.NAME) <= 100);
    }

    @Test
    void anEllipsisStandsAtTheEndOfWhatIsReadFromRightToLeft() {
        assertThat(Lettering.fitted("תלמידים עולים מאתיופיה", Type.NAME, 80)).endsWith("…\u200F");
    }

    @Test
    void aLetterIsNotCutFromItsAccentNorAFaceFromItsColour() {
        var cut = Lettering.fitted("e\u0301".repeat(20), Type.NAME, 60);

        assertThat(cut).matches("(e\u0301)+…");
        assertThat(Lettering.fitted("👩🏾‍🎓".repeat(20), Type.NAME, 150)).matches("(👩🏾‍🎓)*…");
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        RandomIndicators.NAMES.stream()
                .map(Clean::text)
                .flatMap(name -> Stream.of(60.0, 150.0, 400.0)
                        .flatMap(room -> Lettering.lines(name, Type.NAME, room, 3).stream()
                                .map(line -> Advance.of(line, Type.NAME) - room)))
                .forEach(over -> assertThat(over).isNotPositive());
    }

    private static java.util.List<String> lines(String text, double room, int most) {
        return Lettering.lines(text, Type.NAME, room, most);
    }
}
