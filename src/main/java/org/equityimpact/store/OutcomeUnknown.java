package org.equityimpact.store;

/** Says that the database went away at the very moment it was to write, so that nobody knows yet whether it did. */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknown(Throwable lost) {
        super(
                "Whether this was kept is not known. A submission with an Idempotency-Key may be sent again as it was; else look first.",
                lost);
    }
}
