package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineTests {

    @Test
    void isOneLineWhateverEndsLines() {
        assertThat(Line.of("a\r\nb\nc\u0085d\u2028e\u2029f\u000Bg\th")).isEqualTo("a b c d e f g h");
    }

    @Test
    void marksWhatIsNoLetterAndLeavesOutWhatTurnsTheReading() {
        assertThat(Line.of("a\u0000b\u001B[2Jc\u202Ed\uD800\uFFFE")).isEqualTo("a\uFFFDb\uFFFD[2Jcd\uFFFD\uFFFD");
    }

    @Test
    void keepsTheLettersOfAllScripts() {
        assertThat(Line.of("École 🏫 مدرسة 👩‍👧")).isEqualTo("École 🏫 مدرسة 👩‍👧");
    }

    @Test
    void isCutBetweenLetters() {
        assertThat(Line.of("🏫🏫🏫🏫", 3)).isEqualTo("🏫🏫…");
        assertThat(Line.of("🏫🏫🏫", 3)).isEqualTo("🏫🏫🏫");
    }

    @Test
    void neverHoldsAControlCharacter() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(20, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(Line.of(text).codePoints()).noneMatch(Character::isISOControl);
        }
    }
}
