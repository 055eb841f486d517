package org.equityimpact.store;

/** The docket of a screening as a file that goes with its notices, the same at every attempt. */
public final class AttachedDocket {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    public AttachedDocket(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
