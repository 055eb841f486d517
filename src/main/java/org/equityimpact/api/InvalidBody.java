package org.equityimpact.api;

import java.util.List;
import org.equityimpact.json.Mistake;

/** Says that the body of a call is JSON but not what the call asks for, with all its mistakes. */
final class InvalidBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records; nobody sends it anywhere
    private final List<Mistake> mistakes;

    private InvalidBody(List<Mistake> mistakes) {
        super("There are mistakes in the body.");
        this.mistakes = mistakes;
    }

    static InvalidBody of(List<Mistake> mistakes) {
        return new InvalidBody(mistakes);
    }

    static void refuse(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw of(mistakes);
        }
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
