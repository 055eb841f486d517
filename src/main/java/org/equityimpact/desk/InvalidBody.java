package org.equityimpact.desk;

import java.util.List;
import org.equityimpact.json.Mistake;

/** Says that what came in is JSON but not what was asked for, with all its mistakes. */
public final class InvalidBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records; nobody sends it anywhere
    private final List<Mistake> mistakes;

    private InvalidBody(List<Mistake> mistakes) {
        super("There are mistakes in the body.");
        this.mistakes = mistakes;
    }

    public static InvalidBody of(List<Mistake> mistakes) {
        return new InvalidBody(mistakes);
    }

    /** Refuses it if there are mistakes in it. */
    public static void refuse(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw of(mistakes);
        }
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
