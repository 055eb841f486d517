package org.equityimpact.rulecheck;

/** Text made safe to stand in a page. */
final class Html {

    private Html() {}

    static String escape(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(Character.isISOControl(letter) && letter != '\n' ? '\uFFFD' : letter);
            }
        });
        return safe.toString();
    }
}
