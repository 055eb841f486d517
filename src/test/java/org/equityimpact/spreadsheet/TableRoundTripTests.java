package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.spreadsheet.cells.Csv;
import org.junit.jupiter.api.Test;

/** Indicators written to a sheet and read again are the same. */
class TableRoundTripTests {

    private static final int TRIALS = 50;

    private static final RandomIndicators RANDOM = new RandomIndicators(20261121);

    @Test
    void inAFileOfOneTable() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Indicator indicator = RANDOM.next("i" + trial);
            String csv = Csv.write(new WrittenTable(indicator).rows());

            assertThat(Tables.one("t.csv", csv.getBytes(UTF_8))).isEqualTo(indicator);
            assertThat(Tables.one("t.csv", csv.replace("\r\n", "\n").getBytes(UTF_8)))
                    .isEqualTo(indicator);
            assertThat(Tables.one("t.xlsx", Tables.workbook(csv))).isEqualTo(indicator);
        }
    }

    @Test
    void inAFileOfManyTables() {
        for (int trial = 0; trial < TRIALS / 10; trial++) {
            List<Indicator> indicators =
                    IntStream.range(0, 7).mapToObj(i -> RANDOM.next("i" + i)).toList();
            var rows = new ArrayList<List<String>>();
            indicators.forEach(indicator -> {
                rows.addAll(new WrittenTable(indicator).rows());
                rows.add(List.of());
            });
            String csv = Csv.write(rows);

            Stream.of(Tables.Kind.values())
                    .forEach(kind -> assertThat(Tables.read(kind, csv)).isEqualTo(indicators));
        }
    }
}
