package org.equityimpact.store;

/** Says that a key was given before, with something else. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused(SubmissionKey key) {
        super(
                "The key \"%s\" came with another submission before; choose a new key for each submission, and repeat one only to ask again for its answer."
                        .formatted(key.given()));
    }
}
