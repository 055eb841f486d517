package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.RulesOnDisk.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.SourceProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an archive, only files of a rule folder come out, or a message that says why none do. */
class CandidateFilesTests {

    private static final String SENTENCES = "sentences.dsl";
    private static final int CENTRAL_ENTRY = 0x02014b50;

    @Test
    void takesWhatMattersAndTellsWhatDoesNot() throws Exception {
        var files = CandidateFiles.ofZip(zip(files(
                SENTENCES, "policy/cuts.csv", "purpose/a.cases.yaml", "signature.json", "README.md", ".git/config")));

        assertThat(files.files().keySet())
                .containsExactly("policy/cuts.csv", "purpose/a.cases.yaml", SENTENCES, "signature.json");
        assertThat(files.leftOut()).containsExactly(".git/config", "README.md");
    }

    @Test
    void takesAFolderForTheFilesInIt() throws Exception {
        var files = CandidateFiles.ofZip(zip(files("rules/sentences.dsl", "rules/policy/cuts.csv")));

        assertThat(files.files().keySet()).containsExactly("policy/cuts.csv", SENTENCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../sentences.dsl",
                "purpose/../../sentences.dsl",
                "/etc/sentences.dsl",
                "C:/sentences.dsl",
                "purpose\\..\\sentences.dsl",
                "purpose//sentences.dsl",
                "./sentences.dsl",
                "purpose/\u0001.dsl",
                " ",
            })
    void refusesAPathThatLeavesTheFolder(String path) {
        assertThat(checks(zip(files(path)))).containsExactly("path-trick");
        assertThat(checks(Map.of(path, "text"))).containsExactly("path-trick");
    }

    @Test
    void refusesAFolderOutsideEvenWithoutAFile() {
        assertThat(checks(zip(Map.of("../elsewhere/", new byte[0])))).contains("path-trick");
    }

    @Test
    void saysOfEveryPathWhatIsWrong() {
        assertThat(messages(zip(files("../a.dsl", "b\\c.dsl", SENTENCES))))
                .containsExactly(
                        "../a.dsl path-trick: the path has a step that is empty, . or ..; write paths such as policy/thresholds.csv",
                        "b\\c.dsl path-trick: the path holds a backslash, a colon or another character that names of files may not have; write paths such as policy/thresholds.csv");
    }

    @Test
    void refusesTwoFilesOfOneName() {
        assertThat(checks(zip(files(SENTENCES, "Sentences.DSL")))).containsExactly("named-twice");
        assertThat(checks(zip(files("purpose/a.dsl", "purpose/a.dsl/b.dsl")))).containsExactly("named-twice");
        assertThat(checks(renamed(zip(files("a.dsl", "b.dsl")), "b.dsl", "a.dsl")))
                .containsExactly("named-twice");
    }

    @Test
    void refusesALink() {
        byte[] zip = zip(files(SENTENCES));
        markAsLink(zip);

        assertThat(messages(zip))
                .containsExactly("sentences.dsl symbolic-link: this is a link to another file; pack the file itself");
    }

    @Test
    void refusesAFileThatInflatesBeyondAllBounds() {
        assertThat(messages(zip(Map.of(SENTENCES, new byte[200_000_000]))))
                .containsExactly("sentences.dsl too-large: the file has more than 1,000,000 bytes; split it");
    }

    @Test
    void refusesFilesThatAreTooMuchTogether() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 40; i++) {
            files.put("policy/%d.csv".formatted(i), new byte[900_000]);
        }

        assertThat(messages(zip(files)))
                .containsExactly("archive too-much: the files have more than 20,000,000 bytes together");
    }

    @Test
    void refusesMoreEntriesThanARuleFolderHas() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 2_001; i++) {
            files.put("policy/%d.csv".formatted(i), new byte[0]);
        }

        assertThat(messages(zip(files)))
                .containsExactly("archive too-much: the archive has 2,001 entries; allowed are 2,000");
    }

    @Test
    void refusesAnArchiveInAnArchive() {
        byte[] inner = zip(files(SENTENCES));

        assertThat(checks(zip(Map.of("more.zip", inner)))).containsExactly("nested-archive");
        assertThat(checks(zip(Map.of("policy/cuts.csv", inner)))).containsExactly("nested-archive");
        assertThat(checks(zip(Map.of("more.tar.gz", new byte[9])))).containsExactly("nested-archive");
    }

    @Test
    void refusesAnArchiveWhoseDirectorySaysSomethingElse() throws Exception {
        byte[] hidden = withAnEntryThatTheDirectoryDoesNotList();

        assertThat(checks(hidden)).containsExactly("not-a-zip");
    }

    @Test
    void refusesWhatIsNoArchive() {
        byte[] whole = zip(files(SENTENCES, "policy/cuts.csv"));

        assertThat(messages("rules".getBytes(UTF_8)))
                .containsExactly(
                        "archive not-a-zip: the body is not a ZIP archive; pack the rule folder with: zip -r rules.zip rules");
        assertThat(checks(new byte[0])).containsExactly("not-a-zip");
        assertThat(checks("PK".getBytes(UTF_8))).containsExactly("not-a-zip");
        for (int length = 2; length < whole.length; length++) {
            assertThat(checks(Arrays.copyOf(whole, length))).containsExactly("not-a-zip");
        }
    }

    @Test
    void refusesAnArchiveWithoutRules() {
        assertThat(checks(zip(Map.of()))).containsExactly("no-rules");
        assertThat(checks(zip(files("README.md")))).containsExactly("no-rules");
    }

    @Test
    void survivesEveryByteThatIsDamaged() {
        byte[] whole = zip(files(SENTENCES, "policy/cuts.csv"));
        for (int place = 0; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0x81;

            assertThat(checks(damaged)).allMatch(check -> !check.isBlank());
        }
    }

    private static Map<String, byte[]> files(String... paths) {
        var files = new LinkedHashMap<String, byte[]>();
        List.of(paths).forEach(path -> files.put(path, "text".getBytes(UTF_8)));
        return files;
    }

    private static List<String> messages(byte[] zip) {
        return problems(() -> CandidateFiles.ofZip(zip)).stream()
                .map(SourceProblem::toString)
                .toList();
    }

    private static List<String> checks(byte[] zip) {
        return problems(() -> CandidateFiles.ofZip(zip)).stream()
                .map(SourceProblem::check)
                .toList();
    }

    private static List<String> checks(Map<String, String> texts) {
        return problems(() -> CandidateFiles.ofTexts(texts)).stream()
                .map(SourceProblem::check)
                .toList();
    }

    private static List<SourceProblem> problems(Taking taking) {
        try {
            taking.files();
            return List.of();
        } catch (BrokenRules broken) {
            return broken.problems();
        }
    }

    private interface Taking {
        CandidateFiles files() throws BrokenRules;
    }

    /** Java writes no links, so the mode is written over. */
    private static void markAsLink(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < zip.length - 4; place++) {
            if (bytes.getInt(place) == CENTRAL_ENTRY) {
                bytes.putInt(place + 38, 0120777 << 16);
            }
        }
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, ISO_8859_1);
        return text.replace(from, to).getBytes(ISO_8859_1);
    }

    /** The entries of one archive before the directory of another. */
    private static byte[] withAnEntryThatTheDirectoryDoesNotList() throws IOException {
        byte[] one = zip(files(SENTENCES));
        byte[] two = zip(files(SENTENCES, "hidden.dsl"));
        int endOfOne = entriesEnd(one);
        int endOfTwo = entriesEnd(two);
        var bytes = new ByteArrayOutputStream();
        bytes.write(two, 0, endOfTwo);
        byte[] directory = Arrays.copyOfRange(one, endOfOne, one.length);
        ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN).putInt(directory.length - 6, endOfTwo);
        bytes.write(directory);
        return bytes.toByteArray();
    }

    private static int entriesEnd(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.getInt(zip.length - 6);
    }
}
