package org.equityimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and checks the files of a rule folder as a whole; nothing of it is run. */
public final class FolderReading {

    private final RuleSources sources;
    private final Set<SourceProblem> problems = new LinkedHashSet<>();
    private final Stages stages;

    private FolderReading(RuleSources sources) {
        this.sources = sources;
        problems.addAll(sources.problems());
        var outset = Calendar.atTheOutset();
        var atFirst = stage(outset);
        var later = new TreeMap<LocalDate, Stages.Stage>();
        outset.daysOfChange().forEach(day -> later.put(day, stage(Calendar.on(day))));
        stages = new Stages(atFirst, later);
    }

    public static FolderReading of(RuleSources sources) {
        return new FolderReading(sources);
    }

    /** Everything that is wrong, and what is only worth knowing, file by file. */
    public List<SourceProblem> problems() {
        return problems.stream().sorted().toList();
    }

    /**
     * The rules, ready to judge.
     *
     * @throws BrokenRules when anything is not fit
     */
    public CompiledRules rules() throws BrokenRules {
        var unfit = problems().stream().filter(problem -> !problem.remark()).toList();
        if (!unfit.isEmpty()) {
            throw new BrokenRules(unfit);
        }
        return CompiledRules.of(sources, stages);
    }

    /** The rules of the files with which nothing is wrong, ready to judge. */
    CompiledRules fitRules() {
        var unfit = problems.stream()
                .filter(problem -> !problem.remark())
                .map(SourceProblem::path)
                .collect(Collectors.toSet());
        return CompiledRules.of(sources, stages.without(unfit));
    }

    private Stages.Stage stage(Calendar calendar) {
        var found = new ArrayList<SourceProblem>();
        var policy = new PolicyReader(sources, calendar, found).read();
        var reader = new RuleReader(sources, policy, found);
        var rules = reader.read();
        new FolderCheck(policy, sources, rules).addTo(found);
        new GroupCheck(policy).addTo(found, rules);
        new SenseCheck(rules).addTo(found);
        reader.sentences()
                .unused()
                .forEach(sentence -> found.add(SourceProblem.at(
                                sentence.path(),
                                sentence.line(),
                                "unused-sentence",
                                "no rule uses \"%s\"; take it away, or use it".formatted(sentence.written()))
                        .asRemark()));
        problems.addAll(found);
        return new Stages.Stage(policy, rules);
    }
}
