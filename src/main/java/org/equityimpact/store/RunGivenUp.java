package org.equityimpact.store;

/** Says that a run is over already, as another took it for broken off or ended it, so that nothing it gives counts. */
public final class RunGivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunGivenUp(String id) {
        super("The run %s was ended by another before it could be written down.".formatted(id));
    }
}
