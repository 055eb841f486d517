package org.equityimpact.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.proposal.Proposal;

/** Bodies to submit, and the reader that reads them on 21 November 2026. */
final class Bodies {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

    static final List<String> CODES =
            List.of("race.aian race.asian race.black race.hispanic race.mena race.nhpi race.white race.multiracial"
                    .concat(" race.composite_of_color race.all lang.english_learner lang.lep_families")
                    .concat(" disability.students disability.504 disability.adults econ.low_income housing.homeless")
                    .concat(" housing.unstable foster migrant military justice_involved immigrant_refugee")
                    .concat(" pregnancy_parenting gender.girls gender.women gender.boys gender.nonbinary lgbtq")
                    .concat(" geo.rural geo.remote geo.neighbourhood tribal.students tribal.nations")
                    .concat(" age.young_children age.older religion marriage family.single_parent family.carers")
                    .concat(" staff.of_color staff.classified staff.bilingual staff.with_disability staff.lgbtq")
                    .concat(" staff.all small_districts")
                    .split(" "));

    static final ProposalReader READER = new ProposalReader(CODES, CLOCK);

    private Bodies() {}

    /** The smallest proposal with more parts, written with single quotes. */
    static byte[] with(String parts) {
        return json("""
                {'title': 'Close three schools', 'organisation': {'name': 'Example District'},
                 'decision': {'type': 'facility', 'direction': 'end'}, %s}""".formatted(parts));
    }

    static byte[] withIndicator(String parts, String... groups) {
        return with("'indicators': [{'id': 'i', 'name': 'Suspended', 'favourable': false, %s 'groups': [%s]}]"
                .formatted(parts, String.join(", ", groups)));
    }

    static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static Proposal read(String parts) {
        return READER.read(with(parts));
    }

    static List<Path> cases() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
