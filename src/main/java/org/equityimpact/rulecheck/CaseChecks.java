package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.equityimpact.assessment.About;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Status;
import org.equityimpact.json.Nearest;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/** Whether each rule has the cases that it needs to go live, and each file of cases a rule. */
final class CaseChecks {

    private final SortedMap<String, String> ruleFiles;
    private final Map<String, RuleCard> fit;
    private final CaseFolder folder;
    private final List<SourceProblem> problems = new ArrayList<>();

    /** Rules whose cases are there under a wrong name; that is told where they are. */
    private final Set<String> meant = new HashSet<>();

    /**
     * @param ruleFiles the file of every rule by its name, fit or not
     * @param fit the rules that are fit
     */
    CaseChecks(SortedMap<String, String> ruleFiles, List<RuleCard> fit, CaseFolder folder) {
        this.ruleFiles = ruleFiles;
        this.fit = fit.stream().collect(Collectors.toMap(RuleCard::name, card -> card, (one, other) -> one));
        this.folder = folder;
    }

    List<SourceProblem> problems() {
        folder.problems().stream().map(problem -> stem(problem.path())).forEach(meant::add);
        folder.files().forEach(this::hasARule);
        namesOnce();
        folder.cases().forEach(this::givesWhatItsRuleLooksAt);
        ruleFiles.forEach(this::hasItsCases);
        return problems;
    }

    private void hasARule(String file) {
        String rule = CaseFile.ruleOf(file);
        String ruleFile = ruleFiles.get(rule);
        if (ruleFile == null) {
            var near = Nearest.to(rule, ruleFiles.keySet());
            meant.addAll(near);
            String hint = near.stream().map("did you mean \"%s\"? "::formatted).collect(Collectors.joining());
            tell(
                    file,
                    "no-such-rule",
                    "there is no rule named \"%s\"; %sname the file as its rule".formatted(rule, hint));
        } else if (!folderOf(ruleFile).equals(folderOf(file))) {
            tell(file, "not-beside-its-rule", "the rule stands in %s; move the cases there".formatted(ruleFile));
        }
    }

    private void namesOnce() {
        var seen = new HashMap<String, RuleCase>();
        for (var one : folder.cases()) {
            var before = seen.putIfAbsent(one.rule() + "\n" + one.name(), one);
            if (before != null) {
                problems.add(SourceProblem.at(
                        one.file(),
                        one.line(),
                        "same-name",
                        "a case named \"%s\" stands in line %d already; say what is different here"
                                .formatted(one.name(), before.line())));
            }
        }
    }

    /** Of a proposal, a rule about agenda items says only that it does not apply. */
    private void givesWhatItsRuleLooksAt(RuleCase one) {
        var card = fit.get(one.rule());
        boolean givesItem = one.agendaItem() != null;
        if (card == null || givesItem == (card.about() == About.AGENDA_ITEM)) {
            return;
        }
        if (givesItem) {
            tell(one, "the rule looks at a proposal; write what is given of it under \"given\"");
        } else if (one.expect() != Status.NOT_APPLICABLE) {
            tell(
                    one,
                    "the rule looks at an agenda item; give one, as in  agendaItem: { title: \"Bell times\", type: policy }");
        }
    }

    private void tell(RuleCase one, String text) {
        problems.add(SourceProblem.at(one.file(), one.line(), "wrong-thing-given", text));
    }

    private @Nullable Kind kind(String rule) {
        var card = fit.get(rule);
        return card == null ? null : card.kind();
    }

    /** What a file with mistakes would show is not known, so nothing is said of it beyond these. */
    private void hasItsCases(String rule, String ruleFile) {
        String file = folderOf(ruleFile) + rule + CaseFile.ENDING;
        if (folder.files().stream().noneMatch(one -> CaseFile.ruleOf(one).equals(rule))) {
            if (meant.contains(rule)) {
                return;
            }
            problems.add(SourceProblem.at(
                    ruleFile, 1, "no-cases", "the rule has no cases; write them into %s".formatted(file)));
        } else if (!folder.isUnfit(file)) {
            lacking(rule, file);
        }
    }

    private void lacking(String rule, String file) {
        var expected = folder.cases().stream()
                .filter(one -> one.rule().equals(rule))
                .map(RuleCase::expect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        if (expected.isEmpty()) {
            return;
        }
        lacking(rule, expected).forEach((check, text) -> tell(file, check, text));
    }

    private Map<String, String> lacking(String rule, Set<Status> expected) {
        var lacking = new TreeMap<String, String>();
        if (!expected.contains(Status.FIRES)) {
            lacking.put("no-case-that-reports", "no case makes the rule report; add one with  expect: fires");
        }
        if (!expected.contains(Status.CLEAR) && !expected.contains(Status.NOT_APPLICABLE)) {
            lacking.put("no-case-that-stays-silent", "no case leaves the rule silent; add one with  expect: clear");
        }
        if (needsOneThatCannotTell(kind(rule)) && !expected.contains(Status.CANNOT_TELL)) {
            lacking.put("no-case-that-cannot-tell", "no case leaves something open; add one with  expect: cannot tell");
        }
        return lacking;
    }

    /** A gap fires on the very absence that leaves other rules open. */
    static boolean needsOneThatCannotTell(@Nullable Kind kind) {
        return kind == Kind.RISK || kind == Kind.STRENGTH;
    }

    private static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    private static String folderOf(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private void tell(String file, String check, String text) {
        problems.add(SourceProblem.at(file, 1, check, text));
    }
}
