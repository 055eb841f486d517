package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.equityimpact.assessment.Outcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that stores assessments, as a power switch would, and looks for what it had acknowledged. */
@Tag("slow")
class DurabilityTests {

    private static final String RULES = "sha256:0123";
    private static final int ENOUGH = 500;

    @RepeatedTest(3)
    void losesNothingThatWasAcknowledgedWhenKilled(@TempDir Path directory) throws Exception {
        assertAllIsThere(directory, untilKilled(directory, Integer.MAX_VALUE));
    }

    @RepeatedTest(10)
    void losesNothingThatWasAcknowledgedAMomentBefore(@TempDir Path directory) throws Exception {
        assertAllIsThere(directory, untilKilled(directory, ENOUGH));
    }

    private static void assertAllIsThere(Path directory, List<String> acknowledged) throws Exception {
        try (var source = H2StoreTests.source(directory)) {
            TestStore store = TestStore.on(source);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH).allSatisfy(id -> {
                assertThat(store.assessments().find(id)).isPresent();
                assertThat(store.assessments().proposalOf(id)).isPresent();
            });
        }
    }

    private static List<String> untilKilled(Path directory, int endsAfter) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString(),
                        Integer.toString(endsAfter))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Ids.hasShapeOfId(line)) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == ENOUGH) {
                    writer.toHandle().destroyForcibly(); // unlike the process, its handle leaves the output to be read
                }
            }
        }
        writer.waitFor();
        return acknowledged;
    }

    /** Stores assessments from several threads and tells the id of each once it is stored, until it has told enough. */
    static final class Writer {

        private static final AtomicInteger LEFT = new AtomicInteger();

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            LEFT.set(Integer.parseInt(arguments[1]));
            TestStore store = TestStore.on(H2StoreTests.source(Path.of(arguments[0])));
            store.ruleSets().keep(RULES, new TreeMap<>(Map.of("rule", new byte[] {1})));
            for (int thread = 0; thread < 4; thread++) {
                new Thread(() -> write(store.assessments())).start();
            }
            new CountDownLatch(1).await();
        }

        private static void write(Assessments assessments) {
            while (true) {
                StoredAssessment stored = assessments.save(
                        proposal().bytes(), proposal().read(), proposal().assessed(RULES, Outcome.HOLD));
                byte[] line = (stored.id() + "\n").getBytes(UTF_8);
                System.out.write(line, 0, line.length);
                System.out.flush();
                if (LEFT.decrementAndGet() == 0) {
                    Runtime.getRuntime().halt(1); // no hook runs, no thread ends what it is at
                }
            }
        }
    }
}
