package org.equityimpact.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.equityimpact.json.ProposalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTests {

    private static final Proposal PROPOSAL = new ProposalReader(List.of("foster"), InstantSource.system())
            .read("""
                    {'title': 'Close a school', 'summary': ' ', 'organisation': {'name': 'District'},
                     'decision': {'type': 'service_change', 'direction': 'end', 'effectiveDate': '2027-08',
                                  'vote': {'for': 4, 'unanimous': false}},
                     'reach': {'studentsAffected': 120, 'staffAffected': '<10', 'places': []},
                     'focalGroups': [{'group': 'foster', 'status': 'mixed', 'shareAffected': 0.25}],
                     'legal': {}, 'engagement': {'requiredParties': [' ']},
                     'annotations': {'a/b': {'~': 1}, 'none': null}}""".replace('\'', '"').getBytes(StandardCharsets.UTF_8));

    @Test
    void giveWhatAClientWouldWrite() {
        assertThat(Pointers.at(PROPOSAL, "/decision/type")).isEqualTo("service_change");
        assertThat(Pointers.at(PROPOSAL, "/decision/effectiveDate")).isEqualTo("2027-08");
        assertThat(Pointers.at(PROPOSAL, "/decision/vote/for")).isEqualTo(BigInteger.valueOf(4));
        assertThat(Pointers.at(PROPOSAL, "/decision/vote/unanimous")).isEqualTo(false);
        assertThat(Pointers.at(PROPOSAL, "/focalGroups/0/shareAffected")).isEqualTo(new BigDecimal("0.25"));
        assertThat(Pointers.at(PROPOSAL, "/reach/studentsAffected")).isEqualTo(BigInteger.valueOf(120));
        assertThat(Pointers.at(PROPOSAL, "/annotations/a~1b/~0")).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void giveSectionsAsMapsAndLists() {
        assertThat(Pointers.at(PROPOSAL, "/reach"))
                .isEqualTo(Map.of(
                        "studentsAffected", BigInteger.valueOf(120), "staffAffected", "<10", "places", List.of()));
        assertThat(Pointers.at(PROPOSAL, "/focalGroups"))
                .isEqualTo(
                        List.of(Map.of("group", "foster", "status", "mixed", "shareAffected", new BigDecimal("0.25"))));
        assertThat(Pointers.at(PROPOSAL, ""))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/funding/type",
                "/nonsense",
                "/focalGroups/1",
                "/focalGroups/00",
                "/focalGroups/-",
                "/focalGroups/x",
                "/focalGroups/99999999999",
                "/title/x",
                "/decision/effectiveDate/first",
                "/reach/studentsAffected/people",
                "/annotations/none",
                "/decision/vote/inFavour"
            })
    void giveNothingWhereNothingStands(String pointer) {
        assertThat(Pointers.at(PROPOSAL, pointer)).isNull();
        assertThat(Pointers.isAnswered(PROPOSAL, pointer)).isFalse();
    }

    @Test
    void startWithASlash() {
        assertThatThrownBy(() -> Pointers.at(PROPOSAL, "title"))
                .hasMessage("a JSON Pointer starts with / but this is \"title\"");
    }

    @Test
    void tellBlankTextAndEmptyBlocksFromAnswers() {
        assertThat(Pointers.isAnswered(PROPOSAL, "/summary")).isFalse();
        assertThat(Pointers.isAnswered(PROPOSAL, "/legal")).isFalse();
        assertThat(Pointers.isAnswered(PROPOSAL, "/engagement")).isFalse();
        assertThat(Pointers.isAnswered(PROPOSAL, "/reach/places")).isTrue();
        assertThat(Pointers.isAnswered(PROPOSAL, "/reach/staffAffected")).isTrue();
        assertThat(Pointers.isAnswered(PROPOSAL, "/decision/vote")).isTrue();
    }

    @Test
    void listAllStatedFacts() {
        assertThat(Pointers.facts(PROPOSAL))
                .containsExactly(
                        "/title",
                        "/organisation/name",
                        "/decision/type",
                        "/decision/direction",
                        "/decision/effectiveDate",
                        "/decision/vote/for",
                        "/decision/vote/unanimous",
                        "/reach/studentsAffected",
                        "/reach/staffAffected",
                        "/reach/places",
                        "/focalGroups/0/group",
                        "/focalGroups/0/status",
                        "/focalGroups/0/shareAffected");
    }

    @Test
    void tellThatARemovedFactIsGoneAndTheOthersAreThere() {
        for (String fact : Proposals.removableFacts(PROPOSAL)) {
            Proposal less = Proposals.without(PROPOSAL, fact);
            assertThat(Pointers.facts(less)).isEqualTo(without(Pointers.facts(PROPOSAL), fact));
        }
        assertThat(Proposals.removableFacts(PROPOSAL)).hasSize(7);
    }

    @Test
    void tellThatARemovedSectionOrElementIsGone() {
        assertThat(Pointers.at(Proposals.without(PROPOSAL, "/reach"), "/reach")).isNull();
        assertThat(Pointers.at(Proposals.without(PROPOSAL, "/focalGroups/0"), "/focalGroups"))
                .isEqualTo(List.of());
        assertThat(Pointers.at(Proposals.without(PROPOSAL, "/annotations/a~1b"), "/annotations"))
                .isEqualTo(Collections.singletonMap("none", null));
        assertThatThrownBy(() -> Proposals.without(PROPOSAL, "/decision/type")).hasMessage("type cannot be left out");
    }

    private static List<String> without(List<String> facts, String fact) {
        return facts.stream().filter(one -> !one.equals(fact)).toList();
    }
}
