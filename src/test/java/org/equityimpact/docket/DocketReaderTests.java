package org.equityimpact.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.agenda.Matter;
import org.junit.jupiter.api.Test;

class DocketReaderTests {

    @Test
    void readsWhatWasWritten() {
        var written = DocketWriter.write(Papers.docket(Papers.ofAllSamples()));

        assertThat(new String(DocketWriter.write(DocketReader.read(written)), UTF_8))
                .isEqualTo(new String(written, UTF_8));
    }

    @Test
    void takesAListThatWasNotKnownThenForEmpty() {
        var written = new String(DocketWriter.write(Papers.docket(Papers.of(new Matter.Nothing()))), UTF_8);

        var read = DocketReader.read(
                written.replace(",\"questions\":[]", ",\"unheardOf\":7").getBytes(UTF_8));

        assertThat(written).contains(",\"questions\":[]");
        assertThat(read.items().get(0).questions()).isEmpty();
    }
}
