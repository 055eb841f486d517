package org.equityimpact.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedTests {

    /** Those of which one is enough; each lets the whole be given away under Apache-2.0. */
    private static final Set<String> GOOD_LICENCES = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD licence",
            "EPL-2.0",
            "FreeBSD License",
            "LGPL-2.1-or-later",
            "MIT",
            "MPL-2.0",
            "Unicode/ICU License");

    /** What their poms call by another name; the licence in the jars is Apache-2.0. */
    private static final Set<String> MISNAMED = Set.of("spring-session-core", "spring-session-jdbc");

    @Test
    void theListNamesEveryJarThatIsShipped() throws IOException {
        var shipped = Pattern.compile("[:\\n]")
                .splitAsStream(
                        Files.readString(Path.of("target/shipped-jars.txt")).strip())
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();

        assertThat(shipped).hasSizeGreaterThan(100);
        assertThat(Shipped.all()).extracting(Shipped::file).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void everythingIsShippedUnderALicenceThatAllowsIt() throws IOException {
        assertThat(Shipped.all())
                .filteredOn(library -> !MISNAMED.contains(library.name()))
                .allSatisfy(library ->
                        assertThat(library.licences()).as(library.artifact()).anyMatch(GOOD_LICENCES::contains));
    }
}
