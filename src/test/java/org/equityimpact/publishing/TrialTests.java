package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.equityimpact.Submitted;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.rules.SourceProblem;
import org.junit.jupiter.api.Test;

class TrialTests {

    private final Trial trial = new Trial(
            Map.of(
                    "one.json", Submitted.proposal().bytes(),
                    "other-groups.json", otherGroups()),
            InstantSource.system());

    @Test
    void fitRulesPass() throws Exception {
        assertThat(trial.of(RulesInForce.of(Path.of("rules")).get())).isEmpty();
    }

    @Test
    void rulesThatBreakOffAreToldWithTheSample() throws Exception {
        RuleBook broken = breakingOff(RulesInForce.of(Path.of("rules")).get());

        assertThat(trial.of(broken).stream().map(SourceProblem::toString))
                .containsExactly(
                        "samples/one.json breaks-on-a-sample: the rules break off when they judge this sample: rule x never ends; mend the rule that it names, or go back to the set before");
    }

    private static RuleBook breakingOff(RuleBook sound) {
        return (RuleBook) Proxy.newProxyInstance(
                RuleBook.class.getClassLoader(), new Class<?>[] {RuleBook.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("judge")) {
                        throw new IllegalStateException("rule x never ends");
                    }
                    return method.getReturnType().isInstance(proxy) ? proxy : method.invoke(sound, arguments);
                });
    }

    private static byte[] otherGroups() {
        return Submitted.proposal()
                .json()
                .replaceFirst("}$", ",\"focalGroups\":[{\"group\":\"race.martian\",\"status\":\"affected_positive\"}]}")
                .getBytes(UTF_8);
    }
}
