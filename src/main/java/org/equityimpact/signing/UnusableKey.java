package org.equityimpact.signing;

/** Says that a file does not hold the key that is wanted. */
public final class UnusableKey extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableKey(String message) {
        super(message);
    }

    UnusableKey(String message, Throwable cause) {
        super(message, cause);
    }
}
