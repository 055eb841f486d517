package org.equityimpact.api;

/** Says that the rules are not ready yet. */
final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReady() {
        super("The rules are being made ready; try again in a few seconds.");
    }
}
