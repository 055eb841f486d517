package org.equityimpact.api;

/** Says that nothing is kept or in force under a name. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }
}
