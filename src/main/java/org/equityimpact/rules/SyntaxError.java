package org.equityimpact.rules;

import java.util.regex.Pattern;

/** Says in plain words what Drools' parser says of a text that is no rule. */
final class SyntaxError {

    private static final Pattern FOUND =
            Pattern.compile("(?:input|character|symbol) '?([^']*)'?(?: in rule \"([^\"]*)\")?");
    private static final String REMEDY =
            "a condition is made of facts such as  Decision( type == \"facility\" ), joined by \"and\", \"or\", \"not\"; after then stands report(\"…\"); and end";

    private SyntaxError() {}

    static String inWords(String message) {
        var found = FOUND.matcher(message);
        String what = found.find() ? found.group(1).strip() : "";
        if (what.isEmpty() || what.equals("<eof>")) {
            return "the rule stops too early: a quotation mark, a bracket or \"end\" is missing above; " + REMEDY;
        }
        return "\"%s\" cannot stand here; %s".formatted(what, REMEDY);
    }
}
