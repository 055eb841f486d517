package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.equityimpact.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalWriterTests {

    @ParameterizedTest
    @MethodSource("org.equityimpact.json.Bodies#cases")
    void writesWhatReadsTheSame(Path file) {
        Proposal proposal = Bodies.READER.read(Bodies.bytes(file));
        assertThat(Bodies.READER.read(ProposalWriter.write(proposal))).isEqualTo(proposal);
    }

    @Test
    void writesPlainValuesInTheOrderOfTheFormWithoutWhatIsAbsent() {
        byte[] written = ProposalWriter.write(Bodies.read("""
                'annotations': {'x': null, 'y': [1e3, 1.50, 'é']}, 'summary': null, 'monitoring': {'public': false},
                'reach': {'studentsAffected': 1E+2, 'staffAffected': '<10', 'places': []},
                'funding': {'amountTotal': 1e-7}, 'data': {'raceStandard': 'SPD15-1997'},
                'priorAssessment': {'date': '2024-05'}"""));
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("""
                        {"title":"Close three schools","organisation":{"name":"Example District"},\
                        "decision":{"type":"facility","direction":"end"},\
                        "reach":{"studentsAffected":100,"staffAffected":"<10","places":[]},\
                        "data":{"raceStandard":"SPD15-1997"},"funding":{"amountTotal":0.0000001},\
                        "monitoring":{"public":false},"priorAssessment":{"date":"2024-05"},\
                        "annotations":{"x":null,"y":[1000,1.50,"é"]}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-4.9e-324", "1e-400", "12345678901234567890.0123456789"})
    void writesExtremeNumbersSoThatTheyReadTheSame(String number) {
        Proposal proposal = Bodies.read("'outcomes': [{'indicator': 'i', 'baseline': %s}]".formatted(number));
        assertThat(Bodies.READER.read(ProposalWriter.write(proposal))).isEqualTo(proposal);
    }
}
