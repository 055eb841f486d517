package org.equityimpact.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaReader;
import org.equityimpact.agenda.InvalidAgenda;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.json.Submission;

/** Reads agendas by the reasons for exemption that the rules in force allow. */
final class AgendaReading {

    private final Supplier<? extends RuleBook> rulesInForce;

    AgendaReading(Supplier<? extends RuleBook> rulesInForce) {
        this.rulesInForce = rulesInForce;
    }

    AgendaReader reader() {
        return new AgendaReader(rulesInForce.get().tables().agendaExemptions());
    }

    /**
     * Reads an agenda in the body of a call.
     *
     * @throws InvalidAgenda when it is none; what is wrong with an item stays with it
     */
    Agenda read(InputStream body) throws IOException {
        return reader().read(Submission.of(body, "An agenda", AgendaReader.MOST_BYTES));
    }
}
