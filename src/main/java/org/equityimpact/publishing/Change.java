package org.equityimpact.publishing;

/** Which rules were in force before a call, and which are after it. */
public record Change(String before, String after, boolean changed) {

    static Change none(String version) {
        return new Change(version, version, false);
    }
}
