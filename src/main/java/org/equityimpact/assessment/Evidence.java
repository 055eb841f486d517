package org.equityimpact.assessment;

import org.jspecify.annotations.Nullable;

/** A part of the proposal by its JSON Pointer, and the value that stands there. */
public record Evidence(String path, @Nullable Object value) implements Comparable<Evidence> {

    @Override
    public int compareTo(Evidence other) {
        return path.compareTo(other.path);
    }
}
