package org.equityimpact;

import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting keeps the service from starting: nobody should learn from a reply that small numbers were shown. */
class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableSetting unusable) {
        return new FailureAnalysis(
                "A setting cannot be used: " + unusable.getMessage() + ".",
                "Mend it, or leave it out: 10 for disclosure, 10 and 30 for reliability are usual.",
                failure);
    }
}
