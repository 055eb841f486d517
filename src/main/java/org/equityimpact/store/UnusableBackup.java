package org.equityimpact.store;

/** Says why a backup is not restored. Then nothing was written. */
public final class UnusableBackup extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableBackup(String why) {
        super(why);
    }
}
