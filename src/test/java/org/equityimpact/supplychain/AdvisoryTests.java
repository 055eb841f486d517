package org.equityimpact.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The advisories beside this test are real ones of libraries that are shipped, without their details. */
class AdvisoryTests {

    private static final Path KNOWN = Path.of("src/test/resources/advisories");

    @ParameterizedTest
    @CsvSource(textBlock = """
            net.minidev:json-smart,                    2.4.10,    false
            net.minidev:json-smart,                    2.5.0,     true
            net.minidev:json-smart,                    2.5.1,     true
            net.minidev:json-smart,                    2.5.2,     false
            org.apache.commons:commons-lang3,          3.17.0,    true
            org.apache.commons:commons-lang3,          3.18.0,    false
            commons-lang:commons-lang,                 2.6,       true
            commons-lang:commons-lang,                 2.6.1,     false
            org.apache.tomcat.embed:tomcat-embed-core, 11.0.0-M1, true
            org.apache.tomcat.embed:tomcat-embed-core, 11.0.9,    true
            org.apache.tomcat.embed:tomcat-embed-core, 11.0.23,   false
            org.apache.tomcat.embed:tomcat-embed-core, 10.1.55,   true
            org.apache.tomcat.embed:tomcat-embed-core, 10.1.56,   false
            org.apache.tomcat:tomcat-juli,             11.0.9,    false
            """)
    void aVersionIsWeakWithinTheRangesOfAnAdvisory(String artifact, String version, boolean isWeak) throws IOException {
        var name = artifact.split(":", -1);
        var library = new Shipped(name[0], name[1], version, List.of());

        assertThat(Advisory.in(KNOWN).stream().anyMatch(advisory -> advisory.concerns(library)))
                .isEqualTo(isWeak);
    }

    @Test
    void nothingIsShippedOfWhichTheAdvisoriesHereWarn() throws IOException {
        assertThat(weak(KNOWN)).isEmpty();
    }

    /** {@code mvn test -Dtest=AdvisoryTests -Dadvisories=FOLDER}, say with the Maven part of OSV's own download. */
    @Test
    @EnabledIfSystemProperty(named = "advisories", matches = ".+")
    void nothingGraveIsKnownOfWhatIsShipped() throws IOException {
        assertThat(weak(Path.of(System.getProperty("advisories")))).isEmpty();
    }

    private static List<String> weak(Path folder) throws IOException {
        var shipped = Shipped.all();
        return Advisory.in(folder).stream()
                .filter(Advisory::isGrave)
                .flatMap(advisory -> shipped.stream().filter(advisory::concerns).map(library -> "%s %s %s in %s %s"
                        .formatted(
                                advisory.id(),
                                advisory.severity(),
                                advisory.summary(),
                                library.artifact(),
                                library.version())))
                .toList();
    }
}
