package org.equityimpact.people;

/** Says that somebody must have this done by another, for it is about what they did themselves. */
public final class OwnWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnWork(String message) {
        super(message);
    }
}
