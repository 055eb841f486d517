package org.equityimpact.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.equityimpact.json.Mistake;

/** Says that what came in is no agenda, with all that is wrong with the meeting; what is wrong with an item stays with the item. */
public final class InvalidAgenda extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records; nobody sends it anywhere
    private final List<Mistake> mistakes;

    InvalidAgenda(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::text).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    InvalidAgenda(String complaint) {
        this(List.of(new Mistake("", complaint, null)));
    }

    static InvalidAgenda withTooManyItems() {
        return new InvalidAgenda(
                "An agenda may have at most %,d items; split it by meeting.".formatted(Agenda.MOST_ITEMS));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
