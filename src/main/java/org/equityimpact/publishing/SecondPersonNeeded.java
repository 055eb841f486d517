package org.equityimpact.publishing;

/** Says that rules may be published only by another than the one who submitted them. */
public final class SecondPersonNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded(String message) {
        super(message);
    }
}
