package org.equityimpact.api;

/** Says that a parameter of a call is not one that the call knows, or has a value that it does not allow. */
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadParameter(String message) {
        super(message);
    }
}
