package org.equityimpact.json;

/** Says that a submission is over the size limit. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        this("A proposal", Submission.MOST_BYTES);
    }

    TooLarge(String what, int most) {
        super("%s may have at most %d MB (%,d bytes).".formatted(what, most / (1024 * 1024), most));
    }
}
