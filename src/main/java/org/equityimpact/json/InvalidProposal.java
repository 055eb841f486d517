package org.equityimpact.json;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a submission is JSON but not a proposal, with all its mistakes in the order of the document. */
public final class InvalidProposal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records; nobody sends it anywhere
    private final List<Mistake> mistakes;

    InvalidProposal(List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> mistake.pointer() + ": " + mistake.detail())
                .collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
