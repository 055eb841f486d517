package org.equityimpact.api;

import java.util.function.Supplier;

/** Answers the parameters of a page that there cannot be as other bad parameters are answered. */
final class Paging {

    private Paging() {}

    static <T> T checked(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (IllegalArgumentException outside) {
            throw new BadParameter(String.valueOf(outside.getMessage()));
        }
    }
}
