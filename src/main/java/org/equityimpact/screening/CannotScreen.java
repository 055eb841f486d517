package org.equityimpact.screening;

/** Says that a meeting cannot be screened as things stand. */
public final class CannotScreen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotScreen(String message) {
        super(message);
    }
}
