package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said less of impacts and of what is done about them, it earns no credit. */
class CreditSilenceTests {

    private static final int PROPOSALS = 300;
    private static final long SEED = 20261121;

    private static final String IMPACT = "'population': 'riders', 'direction': 'negative'";
    private static final List<String> PARTS = List.of(
            "'owner': 'Transit'",
            "'due': '2027-03'",
            "'due': '2026'",
            "'budget': 1",
            "'measure': 'riders'",
            "'coDesigned': true",
            "'status': 'planned'",
            "'status': 'in_place'",
            "'status': 'dropped'",
            "'impactIds': ['i0']",
            "'impactIds': ['i0', 'i1']",
            "'impactIds': []");

    @ParameterizedTest
    @MethodSource("entries")
    void deletingAPartNeverRaisesCredit(List<List<String>> entries) {
        var credit = credit(entries);
        assertThat(shorter(entries)).allSatisfy(less -> assertThat(credit(less)).isLessThanOrEqualTo(credit));
    }

    /** Two impacts and two mitigations, each as its parts, of which the first is always needed. */
    static Stream<List<List<String>>> entries() {
        var random = new Random(SEED);
        return IntStream.range(0, PROPOSALS)
                .mapToObj(number -> List.of(
                        List.of(IMPACT, "'id': 'i0'"),
                        List.of(IMPACT, "'id': 'i1'"),
                        mitigation(random),
                        mitigation(random)));
    }

    private static List<String> mitigation(Random random) {
        var parts = PARTS.stream()
                .filter(part -> random.nextInt(4) > 0)
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf(':')),
                        part -> part,
                        (one, other) -> random.nextBoolean() ? one : other));
        return Stream.concat(
                        Stream.of("'summary': 'passes'"),
                        parts.values().stream().sorted())
                .toList();
    }

    private static List<List<List<String>>> shorter(List<List<String>> entries) {
        var all = new ArrayList<List<List<String>>>();
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int part = 1; part < entries.get(entry).size(); part++) {
                var less = new ArrayList<>(entries);
                var parts = new ArrayList<>(entries.get(entry));
                parts.remove(part);
                less.set(entry, parts);
                all.add(less);
            }
        }
        return all;
    }

    private static BigDecimal credit(List<List<String>> entries) {
        var proposal = Desk.proposal("'impacts': [%s], 'mitigations': [%s]"
                .formatted(written(entries.subList(0, 2)), written(entries.subList(2, entries.size()))));
        return Credit.of(Policies.USUAL.credit(), proposal, Desk.TODAY)
                .off(List.of(
                        risk("harm", HIGH).firesOn(Desk.impacts(proposal)),
                        risk("more", CRITICAL).fires("/a")));
    }

    private static String written(List<List<String>> entries) {
        return entries.stream()
                .map(parts -> "{%s}".formatted(String.join(", ", parts)))
                .collect(Collectors.joining(", "));
    }
}
