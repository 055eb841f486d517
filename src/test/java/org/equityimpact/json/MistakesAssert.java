package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Says which mistakes a body has, one per line: pointer, detail, and the hint in square brackets. */
final class MistakesAssert {

    private MistakesAssert() {}

    static void assertMistakes(byte[] body, String... lines) {
        assertThat(mistakes(body)).containsExactly(lines);
    }

    private static List<String> mistakes(byte[] body) {
        InvalidProposal invalid = catchThrowableOfType(InvalidProposal.class, () -> Bodies.READER.read(body));
        return invalid == null
                ? List.of()
                : invalid.mistakes().stream().map(MistakesAssert::line).toList();
    }

    private static String line(Mistake mistake) {
        String hint = mistake.hint();
        return mistake.pointer() + " " + mistake.detail() + (hint == null ? "" : " [" + hint + "]");
    }
}
