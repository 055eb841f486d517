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
import java.util.stream.Stream;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;

/** Agendas of real decisions, and the screener that screens them on the first of November. */
public final class Papers {

    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z"));

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

    public static Matter sample(String name) {
        return matter(SAMPLES.resolve(name + ".json"));
    }

    public static Matter text(String json) {
        return new Matter.Submitted("text.json", json.getBytes(UTF_8));
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
