package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorsWriterTests {

    private static final String A = "{'id':'%s','name':'%s','favourable':true,'groups':[{'name':'A'},{'name':'B'}]}";

    private static List<Indicator> read(String id, String name) {
        return Bodies.READER.readIndicators(Bodies.json("{'indicators':[%s]}".formatted(A.formatted(id, name))));
    }

    @Test
    void writesIndicatorsAlone() {
        assertThat(new String(IndicatorsWriter.write(read("i", "n")), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{'indicators':[%s]}".formatted(A.formatted("i", "n")).replace('\'', '"'));
        assertThat(Bodies.READER.readIndicators(IndicatorsWriter.writeIndented(read("i", "n"))))
                .isEqualTo(read("i", "n"));
    }

    @Test
    void addsToAProposalAndKeepsTheRestAsItIs() {
        byte[] proposal =
                Bodies.json("{'decision':{'direction':'end','type':'facility'},'title':'é','indicators':[%s,%s],"
                        .formatted(A.formatted("i", "old"), A.formatted("j", "kept"))
                        .concat("'annotations':{'z':1.50,'a':null},'organisation':{'name':'x'}}"));

        byte[] written =
                IndicatorsWriter.writeInto(IndicatorsWriter.writeInto(proposal, read("i", "new")), read("k", "added"));

        assertThat(new String(written, StandardCharsets.UTF_8).replaceAll("\\s*\\n\\s*|(?<=[\\[:]) | (?=[\\]:])", ""))
                .isEqualTo("{'decision':{'direction':'end','type':'facility'},'title':'é','indicators':[%s, %s, %s],"
                        .formatted(A.formatted("i", "new"), A.formatted("j", "kept"), A.formatted("k", "added"))
                        .concat("'annotations':{'z':1.50,'a':null},'organisation':{'name':'x'}}")
                        .replace("},{", "}, {")
                        .replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("org.equityimpact.json.Bodies#cases")
    void leavesARealProposalAsItIs(Path file) {
        byte[] proposal = Bodies.bytes(file);

        assertThat(JsonText.object(IndicatorsWriter.writeInto(proposal, read("new", "n"))))
                .containsAllEntriesOf(without(proposal));
    }

    private static Map<String, @Nullable Object> without(byte[] proposal) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(JsonText.object(proposal));
        rest.remove("indicators");
        return rest;
    }
}
