package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.verifier.Verifier;
import org.drools.verifier.builder.VerifierBuilderFactory;
import org.drools.verifier.report.components.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools' own verifier reads every rule as DRL. Its warnings are left aside: it takes a list or a threshold for a literal and
 * "there is one" beside "there is none other" for a contradiction.
 */
@Tag("slow")
class VerifierTests {

    private final RuleSources sources = RuleSources.of(Path.of("rules"));
    private final List<SourceProblem> problems = new ArrayList<>();
    private final RuleText text = new RuleText(sources, problems);

    @Test
    void findsNoErrorInAnyRule() {
        var verifier = VerifierBuilderFactory.newVerifierBuilder().newVerifier();
        sources.files().keySet().stream().filter(RuleReader::isRuleFile).forEach(file -> add(file, verifier));

        verifier.fireAnalysis();

        assertThat(problems).isEmpty();
        assertThat(verifier.getErrors()).isEmpty();
        assertThat(verifier.getResult().getBySeverity(Severity.ERROR)).isEmpty();
    }

    private void add(String file, Verifier verifier) {
        byte[] drl = text.drl(file).orElseThrow().getBytes(StandardCharsets.UTF_8);
        verifier.addResourcesToVerify(ResourceFactory.newByteArrayResource(drl), ResourceType.DRL);
    }
}
