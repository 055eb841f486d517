package org.equityimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above the condition of a rule: the package, the name and the metadata, each on a line of its own. */
record RuleHead(Metadata metadata) {

    private static final Pattern METADATA = Pattern.compile("@\\s*+(\\w++)\\s*+\\((.*)\\)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern NAME = Pattern.compile("rule\\s+\"[^\"]+\"");
    private static final Pattern PACKAGE = Pattern.compile("package\\s+[\\w.]+;?");

    /** The head of a rule, unless something is wrong with it; then that is noted. */
    static Optional<RuleHead> of(String path, String text, List<SourceProblem> problems) {
        var metadata = new Metadata();
        int before = problems.size();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length && !lines[i].strip().equals("when"); i++) {
            String wrong = read(lines[i].strip(), i + 1, metadata);
            if (!wrong.isEmpty()) {
                problems.add(SourceProblem.at(path, i + 1, "wrong-head", wrong));
            }
        }
        return problems.size() == before ? Optional.of(new RuleHead(metadata)) : Optional.empty();
    }

    private static String read(String line, int number, Metadata metadata) {
        if (line.isEmpty()
                || line.startsWith("//")
                || line.startsWith("#")
                || PACKAGE.matcher(line).matches()) {
            return "";
        }
        if (line.startsWith("@")) {
            return metadata(line, number, metadata);
        }
        if (NAME.matcher(line).matches()) {
            return "";
        }
        return line.startsWith("rule")
                ? "%s names no rule; write  rule \"its-name\"  with the name in quotation marks".formatted(line)
                : "\"%s\" is not allowed; above \"when\" stand the package, the name of the rule, its @metadata and // comments"
                        .formatted(line);
    }

    private static String metadata(String line, int number, Metadata metadata) {
        Matcher written = METADATA.matcher(line);
        String name = line.replaceFirst("@\\s*(\\w*).*", "$1");
        if (!written.matches()) {
            return "@%s is not closed; write  @%s(\"…\")  with both brackets".formatted(name, name);
        }
        String held = written.group(2).strip();
        Matcher value = TEXT.matcher(held);
        if (!value.matches()) {
            return "@%s holds %s; write its text between two quotation marks, as in  @%s(\"…\"), and ' for marks within"
                    .formatted(name, held.isEmpty() ? "nothing" : held, name);
        }
        metadata.put(name, value.group(1).replace("\\\"", "\""), number);
        return "";
    }
}
