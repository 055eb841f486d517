package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.equityimpact.rules.SourceProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The cases of a file as YAML, with their places. Where the file as a whole is none, each case is read by itself, so that a
 * slip in one does not hide the others.
 */
final class CaseYaml {

    private static final int DEEPEST = 30;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private final String path;
    private final String text;
    private final List<SourceProblem> problems;

    CaseYaml(String path, String text, List<SourceProblem> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    List<Node> cases() {
        try {
            return cases(text);
        } catch (YamlEngineException | WrongPlace whole) {
            return eachByItself(whole);
        }
    }

    private List<Node> eachByItself(RuntimeException whole) {
        int before = problems.size();
        var cases = new ArrayList<Node>();
        for (String one : apart(text)) {
            try {
                cases.addAll(cases(one));
            } catch (YamlEngineException | WrongPlace wrong) {
                problems.add(new YamlTrouble(path, text).told(wrong));
            }
        }
        if (problems.size() == before) {
            problems.add(new YamlTrouble(path, text).told(whole));
        }
        return cases;
    }

    /** Each case as a text of its own, with so many empty lines before it that it stays on its lines. */
    private static List<String> apart(String text) {
        var cases = new ArrayList<String>();
        var one = new StringBuilder();
        int line = 0;
        for (String written : text.split("\n", -1)) {
            if (written.startsWith("- ") && !one.toString().isBlank()) {
                cases.add(one.toString());
                one = new StringBuilder("\n".repeat(line));
            }
            one.append(written).append('\n');
            line++;
        }
        cases.add(one.toString());
        return cases;
    }

    private List<Node> cases(String yaml) {
        refuseWhatCasesDoWithout(yaml);
        Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
        if (root.isEmpty()) {
            return List.of();
        }
        if (root.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        throw new WrongPlace(root.get().getStartMark(), "this is no list of cases; begin each case with \"- name: …\"");
    }

    /** Aliases make a file large, and depth makes it hard to read, for people as for machines. */
    private static void refuseWhatCasesDoWithout(String yaml) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new WrongPlace(event.getStartMark(), "parts stand in parts more than %d deep".formatted(DEEPEST));
            }
            if (event instanceof AliasEvent) {
                throw new WrongPlace(
                        event.getStartMark(),
                        "\"*\" before a word has a meaning of its own in YAML; write the part out, or put the text in quotes");
            }
        }
    }

    /** Something that YAML allows and cases do not. */
    static final class WrongPlace extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Optional<Mark> mark;

        WrongPlace(Optional<Mark> mark, String text) {
            super(text);
            this.mark = mark;
        }

        Optional<Mark> mark() {
            return mark;
        }
    }

    static List<Integer> linesWithTabs(String text) {
        var lines = new ArrayList<Integer>();
        int line = 1;
        for (String written : text.split("\n", -1)) {
            if (!written.isBlank()
                    && written.substring(0, written.indexOf(written.strip())).contains("\t")) {
                lines.add(line);
            }
            line++;
        }
        return Collections.unmodifiableList(lines);
    }
}
