package org.equityimpact.store;

/** Says why a store cannot be opened, and what can be done about it. */
public final class NoStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    NoStore(String why) {
        super(why);
        this.inUse = false;
    }

    NoStore(String why, Throwable cause, boolean inUse) {
        super(why, cause);
        this.inUse = inUse;
    }

    /** Whether it is there, and the service has it. */
    public boolean isInUse() {
        return inUse;
    }
}
