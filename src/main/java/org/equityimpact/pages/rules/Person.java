package org.equityimpact.pages.rules;

import java.util.regex.Pattern;

/** Texts of people as they come from a form: without blanks around them, and no longer than they may be. */
final class Person {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_PURPOSE = 500;
    static final int LONGEST_REASON = 2_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Person() {}

    static String said(String text, int longest) {
        String plain =
                CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}
