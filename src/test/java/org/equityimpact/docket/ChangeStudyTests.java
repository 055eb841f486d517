package org.equityimpact.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.Status;
import org.equityimpact.docket.Movement.RuleMove;
import org.equityimpact.docket.VersionChanges.PartChange;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ChangeStudyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static ChangeStudy study;

    private final ObjectNode before = bristol();
    private final ObjectNode after = before.deepCopy();

    @BeforeAll
    static void takeTheRules() throws BrokenRules {
        study = new ChangeStudy(RulesInForce.of(Path.of("rules")).get(), SmallNumbers.defaults(), DAY);
    }

    private VersionChanges changes() {
        return study.between(before.toString().getBytes(UTF_8), after.toString().getBytes(UTF_8));
    }

    @Test
    void oneChangeMovesAllThatMoves() {
        ask();

        var changes = changes();

        assertThat(changes.parts()).extracting(PartChange::part).containsExactly("/engagement/activities");
        assertThat(changes.parts().get(0).moved()).isEqualTo(changes.total());
        assertThat(changes.total().before()).isEqualTo(Outcome.HOLD);
        assertThat(changes.total().after()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(changes.total().rules())
                .filteredOn(move -> move.rule().equals("no-engagement-recorded"))
                .extracting(RuleMove::before, RuleMove::after)
                .containsExactly(tuple(Status.FIRES, Status.CLEAR));
        assertThat(changes.together().movesAnything()).isFalse();
    }

    @Test
    void partsAndWhatMovesTogetherAddUpToTheWhole() {
        ask();
        after.putArray("mitigations")
                .addObject()
                .put("summary", "A reserve")
                .putArray("impactIds")
                .add("I1");
        ((ObjectNode) after.at("/impacts/0")).put("severity", "low");

        var changes = changes();
        var sum = changes.parts().stream()
                .map(part -> requireNonNull(part.moved()).confirmed())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(changes.together().confirmed());

        assertThat(changes.parts()).hasSize(3);
        assertThat(sum).isEqualByComparingTo(changes.total().confirmed());
        assertThat(changes.after().concern().confirmed())
                .isEqualByComparingTo(changes.before()
                        .concern()
                        .confirmed()
                        .add(changes.total().confirmed()));
    }

    @Test
    void notesThatNoRuleReadsMoveNothing() {
        after.putObject("annotations").put("note", "another");

        var changes = changes();

        assertThat(changes.parts()).extracting(PartChange::part).containsExactly("/annotations");
        assertThat(changes.total().movesAnything()).isFalse();
    }

    private void ask() {
        after.withArray("/engagement/activities")
                .addObject()
                .put("party", "families")
                .put("level", "involve");
    }

    private static ObjectNode bristol() {
        try {
            return (ObjectNode) new JsonMapper()
                    .readTree(Files.readString(Path.of("samples/19-bristol-high-needs-budget-2018.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
