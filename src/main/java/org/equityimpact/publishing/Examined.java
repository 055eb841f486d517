package org.equityimpact.publishing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of rules found.
 *
 * @param rules the rules, ready to judge; null when they are not fit
 * @param signature the text of their signature file; null when they have none
 * @param cases how many cases were run
 * @param caseFiles the files that they stand in; empty where they were not looked at
 * @param problems all that is wrong; empty for rules that are fit to go live
 */
record Examined(
        @Nullable CompiledRules rules,
        @Nullable String signature,
        int cases,
        SortedMap<String, byte[]> caseFiles,
        List<SourceProblem> problems) {

    Examined {
        problems = List.copyOf(problems);
    }

    static Examined unfit(List<SourceProblem> problems) {
        return new Examined(null, null, 0, new TreeMap<>(), problems);
    }

    boolean isFit() {
        return problems.isEmpty();
    }

    /**
     * The rules, ready to judge.
     *
     * @throws BrokenRules when they are not fit
     */
    CompiledRules fit() throws BrokenRules {
        if (rules == null || !problems.isEmpty()) {
            throw new BrokenRules(problems);
        }
        return rules;
    }
}
