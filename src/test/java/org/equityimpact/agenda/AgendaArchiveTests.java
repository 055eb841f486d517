package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equityimpact.RulesOnDisk.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever stands in an archive, what is good of it makes an agenda, and what is not says why. */
class AgendaArchiveTests {

    private static final int CENTRAL_ENTRY = 0x02014b50;
    private static final String A = Agendas.named("A");
    private static final String B = Agendas.named("B");

    @Test
    void anArchiveOfAFolderIsThatFolder() throws IOException {
        var agenda = read(Agendas.files(
                "december/agenda.json",
                new String(Agendas.of("{\"file\": \"a.json\"}"), UTF_8),
                "december/a.json",
                A,
                "__MACOSX/december/._a.json",
                "by the way",
                "december/.DS_Store",
                "by the way"));

        assertThat(agenda.meeting().body()).isEqualTo("Cabinet");
        assertThat(Agendas.sources(agenda)).containsExactly("a.json");
        assertThat(agenda.notes()).isEmpty();
    }

    @Test
    void aPathThatLeadsOutCostsItselfOnly() throws IOException {
        var agenda = read(Agendas.files("../evil.json", B, "a.json", A, "/etc/passwd", "root"));

        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "none");
        assertThat(Agendas.complaints(agenda))
                .containsExactly("../evil.json cannot be used: the path has a step that is empty, . or ...");
        assertThat(agenda.notes()).containsExactly("/etc/passwd was left out: the path starts at the root.");
    }

    @Test
    void beyondAnAgendaThatIsToldAsANote() throws IOException {
        var agenda = read(Agendas.files(
                "agenda.json", new String(Agendas.of("{\"file\": \"a.json\"}"), UTF_8), "a.json", A, "../b.json", B));

        assertThat(Agendas.sources(agenda)).containsExactly("a.json");
        assertThat(agenda.notes())
                .containsExactly("../b.json was left out: the path has a step that is empty, . or ...");
    }

    @Test
    void oneOfTwoFilesOfOneNameIsTaken() throws IOException {
        var agenda =
                Agendas.READER.readArchive(renamed(zip(Agendas.files("a.json", A, "b.json", B)), "b.json", "a.json"));

        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "none");
        assertThat(Agendas.complaints(agenda))
                .containsExactly("a.json cannot be used: another file of the archive has this name already.");
    }

    @Test
    void aLinkCostsItselfOnly() throws IOException {
        byte[] zip = zip(Agendas.files("a.json", A, "b.json", B));
        change(zip, 2, 38, 0120777 << 16);

        var agenda = Agendas.READER.readArchive(zip);

        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "none");
        assertThat(Agendas.complaints(agenda))
                .containsExactly("b.json cannot be used: it is a link to another file; pack the file itself.");
    }

    @Test
    void aLockedFileCostsItselfOnly() throws IOException {
        byte[] zip = zip(Agendas.files("a.json", A, "b.json", B));
        change(zip, 2, 8, 0x0809 | 8 << 16);

        var agenda = Agendas.READER.readArchive(zip);

        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "none");
        assertThat(Agendas.complaints(agenda))
                .containsExactly(
                        "The file \"b.json\" cannot be used: the file is locked with a password; pack it without.");
    }

    @Test
    void aDamagedFileCostsItselfOnly() throws IOException {
        byte[] zip = zip(Agendas.files("a.json", A, "b.json", B));
        change(zip, 1, 16, 42);

        var agenda = Agendas.READER.readArchive(zip);

        assertThat(agenda.items().get(0).matter())
                .isEqualTo(new Matter.Unusable(
                        List.of("The file \"a.json\" cannot be used: the file is damaged; pack it again.")));
        assertThat(Agendas.sources(agenda)).containsExactly("none", "b.json");
    }

    @Test
    void aFileThatInflatesBeyondAllBoundsCostsItselfOnly() throws IOException {
        var files = new LinkedHashMap<>(Agendas.files("a.json", A));
        files.put("bomb.json", new byte[200_000_000]);

        var agenda = read(files);

        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "none");
        assertThat(Agendas.complaints(agenda))
                .containsExactly("bomb.json: A proposal may have at most 2 MB (2,097,152 bytes).");
    }

    @Test
    void filesThatAreTooMuchTogetherAreLeftOut() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 100; i < 160; i++) {
            files.put(i + ".json", new byte[2_000_000]);
        }

        var agenda = read(files);

        assertThat(agenda.items()).hasSize(60);
        assertThat(Agendas.sources(agenda)).filteredOn("none"::equals).hasSize(8);
        assertThat(Agendas.complaints(agenda))
                .containsExactly(
                        "The file \"159.json\" cannot be used: the files of an agenda may have at most 100 MB together; this one was left out.");
    }

    @Test
    void moreEntriesThanAnAgendaHasItemsAreRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 10_001; i++) {
            files.put(i + ".json", new byte[0]);
        }

        assertThatThrownBy(() -> read(files))
                .hasMessage("The archive has 10,001 entries; an agenda may have at most 10,000 items.");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        byte[] whole = zip(Agendas.files("a.json", A));

        assertThatThrownBy(() -> Agendas.READER.readArchive("agenda".getBytes(UTF_8)))
                .hasMessage(
                        "This is not a ZIP archive, or not a whole one (it has no directory); pack the folder again.");
        for (int length = 0; length < whole.length; length++) {
            byte[] cutOff = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Agendas.READER.readArchive(cutOff)).isInstanceOf(InvalidAgenda.class);
        }
    }

    @Test
    void everyByteMayBeDamaged() throws IOException {
        byte[] whole = zip(Agendas.files("a.json", A, "b.json", B));
        for (int place = 0; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0x81;
            try {
                assertThat(Agendas.READER.readArchive(damaged).items()).isNotEmpty();
            } catch (InvalidAgenda told) {
                assertThat(told).hasMessageContaining(" ");
            }
        }
    }

    private static Agenda read(Map<String, byte[]> files) throws IOException {
        return Agendas.READER.readArchive(zip(files));
    }

    /** Java writes no such entries, so the directory is written over: four bytes of its entry, counted from 1. */
    private static void change(byte[] zip, int entry, int offset, int value) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int seen = 0;
        for (int place = 0; place < zip.length - 4; place++) {
            if (bytes.getInt(place) == CENTRAL_ENTRY && ++seen == entry) {
                bytes.putInt(place + offset, value);
            }
        }
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        return new String(zip, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }
}
