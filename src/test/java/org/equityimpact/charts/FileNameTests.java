package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "suspended, suspended",
        "a-g 2014/15, a-g-2014-15",
        "../../etc/passwd, etc-passwd",
        "..\\\\x, x",
        "..., indicator",
        "' ', indicator",
        "CON, indicator-CON",
        "nul.txt, indicator-nul.txt",
        "Ñuble 群体, Ñuble-群体",
        "a\tb, a-b"
    })
    void aNameLeadsNowhereButToAFile(String id, String name) {
        assertThat(FileName.of(id)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"x", "群", "𠮷"})
    void aNameIsNotTooLong(String letter) {
        assertThat(FileName.of(letter.repeat(300)).codePoints()).hasSize(50);
    }
}
