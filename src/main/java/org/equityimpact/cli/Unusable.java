package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Says that a command can make nothing of its input, with everything that is wrong with it. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of texts; nobody sends it anywhere
    private final List<String> complaints;

    Unusable(List<String> complaints) {
        super(String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    Unusable(String complaint) {
        this(List.of(complaint));
    }

    List<String> complaints() {
        return complaints;
    }

    /** Why a file cannot be read, in words. */
    static String why(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "there is no such file.";
        }
        return trouble instanceof AccessDeniedException
                ? "the file may not be read."
                : "the file cannot be read: " + trouble.getMessage();
    }
}
