package org.equityimpact.docket;

import java.util.concurrent.TimeUnit;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.docket.forms.DocketHtml;
import org.equityimpact.docket.forms.DocketPdf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a meeting of 200 items waits for: real decisions varied by seed, screened, as a page, and in print. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class DocketBenchmark {

    private static final int ITEMS = 200;
    private static final long SEED = 5;

    private Screener screener;
    private Agenda agenda;
    private Docket docket;

    @Setup
    public void gather() throws Exception {
        screener = Papers.screener();
        agenda = Papers.ofVariations(ITEMS, SEED);
        docket = screener.screen(agenda, Records.NONE, null);
    }

    @Benchmark
    public Docket screen() throws Exception {
        return screener.screen(agenda, Records.NONE, null);
    }

    @Benchmark
    public byte[] page() {
        return DocketHtml.of(docket);
    }

    @Benchmark
    public byte[] print() {
        return DocketPdf.of(docket);
    }

    /** From the agenda to docket, page and print. */
    @Benchmark
    public int all() throws Exception {
        var screened = screener.screen(agenda, Records.NONE, null);
        return DocketWriter.write(screened).length + DocketHtml.of(screened).length + DocketPdf.of(screened).length;
    }
}
