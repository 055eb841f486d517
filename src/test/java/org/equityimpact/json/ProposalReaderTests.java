package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Depth;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.PartialDate;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.Reach;
import org.equityimpact.proposal.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalReaderTests {

    private static final int MUTATIONS = 2_000;

    @ParameterizedTest
    @MethodSource("org.equityimpact.json.Bodies#cases")
    void readsEverySampleCase(Path file) {
        assertThat(Bodies.READER.read(Bodies.bytes(file)).title()).isNotBlank();
    }

    @Test
    void readsNullAsAbsentAndAnEmptyListAsGiven() {
        Proposal proposal = Bodies.read("'summary': null, 'impacts': [], 'depth': 'screen'");
        assertThat(proposal.summary()).isNull();
        assertThat(proposal.impacts()).isEmpty();
        assertThat(proposal.depth()).isEqualTo(Depth.SCREEN);
    }

    @Test
    void keepsBlankText() {
        assertThat(Bodies.read("'summary': ' ', 'history': ''"))
                .extracting(Proposal::summary, Proposal::history)
                .containsExactly(" ", "");
    }

    @Test
    void readsCountsExactOrWithheldAndWholeNumbersWithAPoint() {
        Reach reach =
                reach("'studentsAffected': 12, 'staffAffected': '<10', 'familiesAffected': 3.0, 'unitsTotal': 1e2");
        assertThat(reach)
                .extracting(Reach::studentsAffected, Reach::staffAffected, Reach::familiesAffected, Reach::unitsTotal)
                .containsExactly(Count.of(12), Count.withheld(), Count.of(3), BigInteger.valueOf(100));
    }

    @Test
    void readsPartialDatesAsIntervals() {
        PartialDate date = Objects.requireNonNull(
                        Bodies.read("'priorAssessment': {'date': '2024-02'}").priorAssessment())
                .date();
        assertThat(date).isEqualTo(PartialDate.of("2024-02"));
    }

    @Test
    void readsPartsByTheNamesThatClientsWrite() {
        Proposal proposal = Bodies.READER.read(Bodies.json("""
                {'title': 't', 'organisation': {'name': 'n'},
                 'decision': {'type': 'fee', 'direction': 'end', 'vote': {'for': 5, 'against': 2}}}"""));
        assertThat(proposal.decision().vote())
                .isEqualTo(new Vote(BigInteger.valueOf(5), BigInteger.valueOf(2), null, null));
    }

    @Test
    void keepsAnnotationsAsTheyAreAndNobodyChangesThem() {
        Map<?, ?> annotations =
                Objects.requireNonNull(Bodies.read("'annotations': {'b': [1.50, null, {'c': true}], 'a': 'x'}")
                        .annotations());
        assertThat(List.<Object>copyOf(annotations.keySet())).containsExactly("b", "a");
        List<?> list = (List<?>) Objects.requireNonNull(annotations.get("b"));
        assertThat(list.get(0)).isEqualTo(new BigDecimal("1.50"));
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsManyAtOnce() {
        byte[] body = Bodies.with("'intersections': [{'groups': ['foster', 'migrant']}]");
        Proposal proposal = Bodies.READER.read(body);
        assertThat(IntStream.range(0, 1_000).parallel().mapToObj(i -> Bodies.READER.read(body)))
                .allMatch(proposal::equals);
    }

    @Test
    void readsIndicatorsAlone() {
        List<Indicator> indicators = Bodies.READER.readIndicators(
                Bodies.json(
                        "{'indicators': [{'id': 'i', 'name': 'n', 'favourable': true, 'groups': [{'name': 'A'}, {'name': 'B'}]}]}"));
        assertThat(indicators).singleElement().extracting(Indicator::id).isEqualTo("i");
    }

    @Test
    void findsTheSameMistakesInIndicatorsAlone() {
        assertThatThrownBy(() -> Bodies.READER.readIndicators(Bodies.json("""
                        {'title': 't', 'indicators': [{'id': 'i', 'name': 'n', 'favourable': true,
                         'groups': [{'name': 'A', 'baseline': {'count': 3}}, {'name': 'B'}]}]}"""))).hasMessage("""
                        /title: "title" is not known here.
                        /indicators/0/groups/0/baseline/total: Group A: total must be a whole number of 1 or more; leave the group out or mark it suppressed.""");
    }

    @Test
    void answersAnyBodyWithAProposalOrAFriendlyRefusal() {
        Random random = new Random(20261121);
        List<byte[]> cases = Bodies.cases().stream().map(Bodies::bytes).toList();
        List<Throwable> surprises = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] body = Mutations.ofBytes(cases.get(random.nextInt(cases.size())), random);
            Throwable answer = catchThrowable(() -> Bodies.READER.read(body));
            if (answer != null && !(answer instanceof UnreadableJson || answer instanceof InvalidProposal)) {
                surprises.add(answer);
            } else if (answer != null && String.valueOf(answer.getMessage()).contains("tools.jackson")) {
                surprises.add(answer);
            }
        }
        assertThat(surprises).isEmpty();
    }

    private static Reach reach(String parts) {
        return Objects.requireNonNull(
                Bodies.read("'reach': {%s}".formatted(parts)).reach());
    }
}
