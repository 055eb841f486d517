package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableJsonTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                   | 1 | 1  | The body must be one JSON object.
            null                 | 1 | 1  | The body must be one JSON object.
            {'title': 'a         | 1 | 13 | The text ends before the JSON does.
            {'title': {          | 1 | 12 | The text ends before the JSON does.
            {} {}                | 1 | 4  | Nothing may follow the JSON object.
            {} x                 | 1 | 4  | "x" is not JSON; text stands in double quotes.
            {'a': 1, 'a': 1}     | 1 | 10 | The name "a" stands twice in one object.
            {'a': NaN}           | 1 | 10 | NaN is not a JSON number.
            {'a': -Infinity}     | 1 | 16 | -Infinity is not a JSON number.
            {'a': 1} // why      | 1 | 10 | JSON has no comments.
            {/* why */}          | 1 | 2  | JSON has no comments.
            {a: 1}               | 1 | 2  | "a" is not expected here; a name in double quotes is.
            {'a': 1,}            | 1 | 9  | "}" is not expected here; a name in double quotes is.
            {'a' 1}              | 1 | 6  | "1" is not expected here; a colon is missing before it.
            {'a': [1 2]}         | 1 | 10 | "2" is not expected here; a comma is missing before it.
            {'a': [1}            | 1 | 9  | "}" closes what was not opened.
            {'a': 01}            | 1 | 8  | A number may not start with a needless 0.
            {'a': 1.}            | 1 | 8  | "}" is not expected here.
            {'a': 'x\\y'}        | 1 | 10 | A backslash must be followed by one of " \\ / b f n r t u.
            {'a': '\\u12x4'}     | 1 | 12 | \\u must be followed by four hexadecimal digits.
            {'a': '\\ud800'}     | 1 | 7  | A text holds half a character (an unpaired surrogate).
            {'a': '\\u0000'}     | 1 | 7  | A text may not hold the character U+0000.
            {'a': 1e999999999}   | 1 | 7  | A number may have at most 400 digits before and after the point.
            {'a': 1e99999999999} | 1 | 7  | A number may have at most 400 digits before and after the point.
            {'a': -1e-401}       | 1 | 7  | A number may have at most 400 digits before and after the point.
            """)
    void saysWhereAndWhy(String body, int line, int column, String message) {
        assertUnreadable(Bodies.json(body), line, column, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void saysThatTheBodyIsEmpty(String body) {
        assertUnreadable(Bodies.json(body), 1, 1, "The body is empty; send one JSON object.");
    }

    @Test
    void countsLines() {
        assertUnreadable(
                Bodies.json("{\n  'a': 1,\n  'b': 'x\ny'\n}"),
                3,
                10,
                "A line break or tab inside a text must be written as \\n or \\t.");
    }

    @Test
    void nestsAtMostHundredDeep() {
        String deep = "{'annotations': {'a': %s%s}}".formatted("[".repeat(99), "]".repeat(99));
        assertUnreadable(Bodies.json(deep), 1, 122, "Objects and lists may be nested at most 100 deep.");
    }

    @Test
    void refusesEndlessNumbers() {
        assertUnreadable(Bodies.json("{'a': %s}".formatted("9".repeat(5_000))), 1, 5_007, "A number is too long.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void wantsUtf8(String encoding) {
        assertUnreadable(
                "{\"title\": 1}".getBytes(Charset.forName(encoding)),
                1,
                1,
                "The text is in UTF-16 or UTF-32; send it in UTF-8.");
    }

    @Test
    void wantsNoByteOrderMark() {
        assertUnreadable(
                "\uFEFF{}".getBytes(StandardCharsets.UTF_8),
                1,
                1,
                "The text starts with a byte order mark; send it without.");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertUnreadable(
                "{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1),
                2,
                7,
                "The text is not UTF-8: the byte 0xE9 does not belong here.");
    }

    private static void assertUnreadable(byte[] body, int line, int column, String message) {
        UnreadableJson unreadable = catchThrowableOfType(UnreadableJson.class, () -> Bodies.READER.read(body));
        assertThat(unreadable).isNotNull().hasNoCause().hasMessage(message);
        assertThat("%d:%d".formatted(unreadable.line(), unreadable.column()))
                .isEqualTo("%d:%d".formatted(line, column));
    }
}
