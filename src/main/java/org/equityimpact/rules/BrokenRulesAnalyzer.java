package org.equityimpact.rules;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the rule folder when the service cannot start on it. */
class BrokenRulesAnalyzer extends AbstractFailureAnalyzer<BrokenRules> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenRules broken) {
        return new FailureAnalysis(
                "The rule folder is not fit to be used:\n" + broken.getMessage(),
                "Mend these files, or name another folder with --equity.rules-directory=...",
                failure);
    }
}
