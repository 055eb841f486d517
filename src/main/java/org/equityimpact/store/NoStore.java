package org.equityimpact.store;

/** Says why a store cannot be opened, and what can be done about it. */
public final class NoStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoStore(String why) {
        super(why);
    }

    NoStore(String why, Throwable cause) {
        super(why, cause);
    }
}
