package org.equityimpact.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and nothing else: JSON between programmes has one encoding and no byte order mark (RFC 8259). */
final class Utf8 {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8() {}

    static String text(byte[] body) {
        refuseOtherEncodings(body);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate(body.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw atEndOf(
                    text.toString(),
                    "The text is not UTF-8: the byte 0x%02X does not belong here.".formatted(body[bytes.position()]));
        }
        if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            throw new UnreadableJson("The text starts with a byte order mark; send it without.", 1, 1);
        }
        return text.toString();
    }

    private static void refuseOtherEncodings(byte[] body) {
        boolean marked = body.length >= 2
                && ((body[0] == (byte) 0xFE && body[1] == (byte) 0xFF)
                        || (body[0] == (byte) 0xFF && body[1] == (byte) 0xFE));
        // JSON starts with two ASCII characters, so a zero byte among the first two tells UTF-16 or UTF-32
        boolean wide = body.length >= 2 && (body[0] == 0 || body[1] == 0);
        if (marked || wide) {
            throw new UnreadableJson("The text is in UTF-16 or UTF-32; send it in UTF-8.", 1, 1);
        }
    }

    private static UnreadableJson atEndOf(String read, String message) {
        int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
        return new UnreadableJson(message, line, read.length() - read.lastIndexOf('\n'));
    }
}
