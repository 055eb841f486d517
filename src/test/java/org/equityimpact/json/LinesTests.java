package org.equityimpact.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.json.Lines.Line;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void countBlankLinesAndSkipThem() throws IOException {
        assertThat(sketched("a\n\n \t\r\nb")).containsExactly("1: a", "4: b");
    }

    @Test
    void haveALineBeforeTheEnd() throws IOException {
        assertThat(sketched("a\n")).containsExactly("1: a");
        assertThat(sketched("")).isEmpty();
    }

    @Test
    void readALineOfFullLength() throws IOException {
        assertThat(read("x".repeat(Submission.MOST_BYTES) + "\n").get(0).text()).hasSize(Submission.MOST_BYTES);
    }

    @Test
    void passOverALineThatIsTooLong() throws IOException {
        List<Line> lines = read("x".repeat(Submission.MOST_BYTES + 1) + "\nb");

        assertThatThrownBy(() -> lines.get(0).text()).isInstanceOf(TooLarge.class);
        assertThat(lines.get(1).text()).isEqualTo("b".getBytes(UTF_8));
    }

    private static List<String> sketched(String text) throws IOException {
        return read(text).stream()
                .map(line -> line.number() + ": " + new String(line.text(), UTF_8))
                .toList();
    }

    private static List<Line> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        List<Line> all = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
