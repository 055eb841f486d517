package org.equityimpact.rulecheck;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.equityimpact.rules.SourceProblem;

/** The text of a case file: UTF-8, with or without a byte order mark, with whatever line ends. */
final class CaseText {

    private static final String MARK = "\uFEFF";

    private CaseText() {}

    static Optional<String> of(String path, byte[] content, List<SourceProblem> problems) {
        var buffer = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of((text.startsWith(MARK) ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problems.add(SourceProblem.at(
                    path,
                    line(content, buffer.position()),
                    "not-utf-8",
                    "a letter is not UTF-8; save the file as UTF-8"));
            return Optional.empty();
        }
    }

    private static int line(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
