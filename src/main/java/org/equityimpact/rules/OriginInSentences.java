package org.equityimpact.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.drl.ast.descr.BaseDescr;

/** A rule that was written in sentences, line for line as it was parsed: a wrong meaning is told where the sentence is defined. */
record OriginInSentences(String path, Map<Integer, Sentence> sentences, List<SourceProblem> problems)
        implements Origin {

    @Override
    public void wrong(BaseDescr part, String written, String check, String text) {
        wrong(part.getLine(), 0, written, check, text);
    }

    @Override
    public void wrong(int line, int column, String written, String check, String text) {
        var problem = Optional.ofNullable(sentences.get(line))
                .filter(sentence -> !written.isEmpty() && sentence.meaning().contains(written))
                .map(sentence -> SourceProblem.at(
                        sentence.path(),
                        sentence.line(),
                        check,
                        "the sentence \"%s\" means what cannot be: %s".formatted(sentence.written(), text)))
                .orElseGet(() -> SourceProblem.at(path, line, check, text));
        wrongElsewhere(problem);
    }

    /** A line of which something is known to be wrong already is left at that. */
    @Override
    public void wrongElsewhere(SourceProblem problem) {
        boolean told = problems.stream()
                .anyMatch(other -> other.path().equals(problem.path())
                        && other.line() != null
                        && other.line().equals(problem.line()));
        if (!told || problem.path().equals(path) && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    @Override
    public boolean tellUnreadable(Predicate<String> isReadable) {
        var unreadable = sentences.values().stream()
                .distinct()
                .filter(sentence -> !sentence.inThen() && !isReadable.test(asCondition(sentence)))
                .toList();
        unreadable.forEach(sentence -> wrongElsewhere(SourceProblem.at(
                sentence.path(),
                sentence.line(),
                "wrong-sentence",
                "the meaning of \"%s\" cannot be read: %s; compare it with that of another sentence: brackets, quotation marks, == for equality"
                        .formatted(sentence.written(), sentence.meaning()))));
        return !unreadable.isEmpty();
    }

    private static String asCondition(Sentence sentence) {
        String filled = Sentence.HOLE.matcher(sentence.meaning()).replaceAll("x");
        return sentence.narrows() ? "X( " + filled + " )" : filled;
    }

    @Override
    public int line(int parsed) {
        return parsed;
    }
}
