package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said less of a proposal, it never looks better for it. */
class SilenceTests {

    private static final int PROPOSALS = 300;
    private static final int RULES = 20;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final long SEED = 20261121;

    @ParameterizedTest
    @MethodSource("pairs")
    void possibleConcernNeverFalls(Pair pair) {
        assertThat(pair.less().figures().possible())
                .isGreaterThanOrEqualTo(pair.more().figures().possible());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void completenessNeverRises(Pair pair) {
        assertThat(pair.less().completeness().share())
                .isLessThanOrEqualTo(pair.more().completeness().share());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aBlockingOutcomeNeverBecomesAPassingOne(Pair pair) {
        assertThat(pair.less().outcome().blocks() || !pair.more().outcome().blocks())
                .isTrue();
    }

    /** The same proposal with one fact more and one fact less. */
    record Pair(Judgement more, Judgement less) {}

    static Stream<Pair> pairs() {
        var random = new Random(SEED);
        return IntStream.range(0, PROPOSALS).mapToObj(number -> pair(random));
    }

    private static Pair pair(Random random) {
        var answers = IntStream.range(0, RULES)
                .mapToObj(number -> answer(card(number, random), random.nextInt(5)))
                .toList();
        var silenced = new ArrayList<>(answers);
        int one = random.nextInt(RULES);
        silenced.set(one, lessSaid(answers.get(one)));
        return new Pair(judge(answers), judge(silenced));
    }

    private static Judgement judge(List<RuleAnswer> answers) {
        return Desk.judge(answers.toArray(RuleAnswer[]::new));
    }

    private static Said card(int number, Random random) {
        var names = List.of("hold", "revise", "actions", "harm", "no-engagement");
        var name = number < names.size() ? names.get(number) : "rule-" + number;
        var severity = SEVERITIES.get(random.nextInt(SEVERITIES.size()));
        var said = random.nextInt(3) == 0 ? Said.gap(name, severity) : Said.risk(name, severity);
        var dimensions = Policies.USUAL.dimensions();
        return said.in(dimensions.get(random.nextInt(dimensions.size())).code());
    }

    private static RuleAnswer answer(Said said, int way) {
        return switch (way) {
            case 0 -> said.fires("/a");
            case 1 -> said.firesForWantOf("/a");
            case 2 -> said.cannotTell("/a");
            case 3 -> said.isNotApplicable();
            default -> said.isClear();
        };
    }

    /** Settled becomes unsettled, and everything else cannot be told. */
    private static RuleAnswer lessSaid(RuleAnswer answer) {
        boolean settled = answer.fires() && answer.settled();
        return new RuleAnswer(
                answer.rule(),
                settled ? Status.FIRES : Status.CANNOT_TELL,
                false,
                settled ? answer.certain() : List.of(),
                answer.possible(),
                List::of);
    }
}
