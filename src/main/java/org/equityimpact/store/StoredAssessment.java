package org.equityimpact.store;

/** An assessment as it is kept: its id, the version of the proposal it answers, and the JSON that clients get. */
public final class StoredAssessment {

    private final String id;
    private final int version;
    private final byte[] json;

    StoredAssessment(String id, int version, byte[] json) {
        this.id = id;
        this.version = version;
        this.json = json;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** In UTF-8. */
    public byte[] json() {
        return json.clone();
    }
}
