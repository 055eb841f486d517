package org.equityimpact.publishing;

/** Says that other rules have gone live than those that were in force when somebody decided to publish. */
public final class OthersLive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OthersLive(String version) {
        super("Meanwhile %s has gone live.".formatted(version));
    }
}
