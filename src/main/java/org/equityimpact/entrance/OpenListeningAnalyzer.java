package org.equityimpact.entrance;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set before others may reach the service. */
class OpenListeningAnalyzer extends AbstractFailureAnalyzer<OpenListening> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OpenListening open) {
        return new FailureAnalysis(open.getMessage(), """
                        Set one of these, or leave the address at 127.0.0.1:
                          --equity.sign-in.accounts=true   people have accounts here; the first one is made with
                                                           java -jar equity-impact-assessor.jar people add NAME --roles administrator
                          --equity.sign-in.oidc.issuer=https://... with .client-id and .client-secret
                                                           people sign in where they are known (OpenID Connect)""", failure);
    }
}
