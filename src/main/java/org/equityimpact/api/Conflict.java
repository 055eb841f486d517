package org.equityimpact.api;

/** Says that a call is in order but not as things stand. */
final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Conflict(String message) {
        super(message);
    }
}
