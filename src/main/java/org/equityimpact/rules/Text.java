package org.equityimpact.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as people's programmes save it: with a mark of its encoding or without, with the line ends of any system. */
final class Text {

    private static final String MARK = "\uFEFF";

    private Text() {}

    /** What a file says; where it is not UTF-8, as near as one can come. */
    static String of(byte[] content) {
        return new String(content, likelyEncoding(content))
                .replace(MARK, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static Charset likelyEncoding(byte[] content) {
        if (isUtf8(content)) {
            return StandardCharsets.UTF_8;
        }
        boolean marked = content.length > 1 && (content[0] & content[1]) == (byte) 0xFE;
        return marked ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
    }
}
