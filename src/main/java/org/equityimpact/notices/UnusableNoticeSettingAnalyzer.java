package org.equityimpact.notices;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting of notices keeps the service from starting: nobody should learn from silence that nobody was told. */
class UnusableNoticeSettingAnalyzer extends AbstractFailureAnalyzer<UnusableNoticeSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableNoticeSetting unusable) {
        return new FailureAnalysis(
                "Notices cannot go out as they are set up:\n" + unusable.getMessage(),
                "Mend these settings, or leave them out to tell nobody.",
                failure);
    }
}
