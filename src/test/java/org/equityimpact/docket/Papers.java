package org.equityimpact.docket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.equityimpact.Variations;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Agendas of real decisions, and the screener that screens them on the first of November. */
public final class Papers {

    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z"));

    private static final JsonMapper JSON = new JsonMapper();
    private static final ProposalReader READER = reader();
    private static final Path SAMPLES = Path.of("samples");
    private static final Meeting MEETING = new Meeting(
            "Regular meeting", "Cabinet", "Example District", LocalDate.of(2026, 12, 10), null, ZoneOffset.UTC, null);

    private Papers() {}

    public static Screener screener() {
        try {
            return new Screener(RulesInForce.of(Path.of("rules")), SmallNumbers.defaults(), CLOCK);
        } catch (BrokenRules unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    /** The docket of an agenda of which nothing is recorded from before. */
    public static Docket docket(Agenda agenda) {
        return docket(agenda, Records.NONE);
    }

    public static Docket docket(Agenda agenda, Records records) {
        try {
            return screener().screen(agenda, records, null);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public static Agenda of(Matter... matters) {
        var items = new ArrayList<AgendaItem>();
        for (var matter : matters) {
            int position = items.size() + 1;
            items.add(new AgendaItem(position, "5." + position, null, null, matter));
        }
        return new Agenda(MEETING, items);
    }

    /** The same agenda, had it said of every item what kind of decision it is. */
    public static Agenda withType(Agenda agenda, String type) {
        return new Agenda(
                agenda.meeting(),
                agenda.items().stream()
                        .map(item -> new AgendaItem(item.position(), item.number(), item.title(), type, item.matter()))
                        .toList());
    }

    /** All shipped samples, in the order of their names. */
    public static Agenda ofAllSamples() {
        return of(samples().map(Papers::matter).toArray(Matter[]::new));
    }

    /** So many variations of the shipped samples in turn, each a proposal of its own; the same for the same seed. */
    public static Agenda ofVariations(int items, long seed) throws Exception {
        var random = new Random(seed);
        var files = samples().toList();
        var matters = new ArrayList<Matter>();
        for (int item = 0; item < items; item++) {
            var file = files.get(item % files.size());
            var submitted = (ObjectNode) JSON.readTree(new Variations(file, READER).nextSubmitted(random));
            submitted.put("reference", "varied-" + item);
            matters.add(new Matter.Submitted(file.getFileName().toString(), JSON.writeValueAsBytes(submitted)));
        }
        return of(matters.toArray(Matter[]::new));
    }

    public static Matter sample(String name) {
        return matter(SAMPLES.resolve(name + ".json"));
    }

    public static Matter text(String json) {
        return new Matter.Submitted("text.json", json.getBytes(UTF_8));
    }

    private static ProposalReader reader() {
        try {
            var codes = RulesInForce.of(Path.of("rules"))
                    .get()
                    .tables()
                    .focalGroups()
                    .codes();
            return new ProposalReader(codes, SmallNumbers.defaults(), CLOCK);
        } catch (BrokenRules unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private static Matter matter(Path file) {
        try {
            return new Matter.Submitted(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<Path> samples() {
        try (var files = Files.list(SAMPLES)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
