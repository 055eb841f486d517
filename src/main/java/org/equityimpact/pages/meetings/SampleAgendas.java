package org.equityimpact.pages.meetings;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaReader;
import org.equityimpact.agenda.FilesBeside;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.json.Submission;
import org.equityimpact.publishing.Samples;
import org.springframework.core.io.ClassPathResource;

/** The agendas that come with the service, to try it on. */
final class SampleAgendas {

    private static final List<String> NAMES = List.of("school-closures", "budget-and-staff", "nothing-in-the-way");

    private final Supplier<? extends RuleBook> rulesInForce;

    SampleAgendas(Supplier<? extends RuleBook> rulesInForce) {
        this.rulesInForce = rulesInForce;
    }

    /** Their names. */
    List<String> all() {
        return NAMES;
    }

    /** A sample as the agenda of a meeting on a day that may be ahead; empty where there is none of that name. */
    Optional<Agenda> on(LocalDate day, String name) {
        return NAMES.contains(name) ? Optional.of(moved(read(name), day)) : Optional.empty();
    }

    private Agenda read(String name) {
        try (var stream = new ClassPathResource("samples/%s.agenda".formatted(name)).getInputStream()) {
            return new AgendaReader(rulesInForce.get().tables().agendaExemptions())
                    .read(Submission.of(stream), new Beside(Samples.all()));
        } catch (IOException broken) {
            throw new IllegalStateException("the samples are part of the service", broken);
        }
    }

    private static Agenda moved(Agenda agenda, LocalDate day) {
        var meeting = agenda.meeting();
        return new Agenda(
                new Meeting(
                        meeting.title(),
                        meeting.body(),
                        meeting.organisation(),
                        day,
                        meeting.time(),
                        meeting.zone(),
                        meeting.location()),
                agenda.items(),
                agenda.notes());
    }

    /** The proposals that come with the service. */
    private record Beside(Map<String, byte[]> proposals) implements FilesBeside {

        @Override
        public List<String> names() {
            return new ArrayList<>(proposals.keySet());
        }

        @Override
        public byte[] read(String name, String what, int mostBytes) throws IOException {
            var proposal = proposals.get(name);
            if (proposal == null) {
                throw new NoSuchFileException(name);
            }
            return proposal;
        }
    }
}
