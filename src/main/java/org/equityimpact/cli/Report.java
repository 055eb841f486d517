package org.equityimpact.cli;

/** Where answers of one kind are written, one after the other. */
interface Report<R> {

    void add(String name, R answer);

    /** Called once after the last. */
    default void end() {}
}
