package org.equityimpact.json;

/** Says that a submission is over the size limit. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("A proposal may have at most 2 MB (%,d bytes).".formatted(Submission.MOST_BYTES));
    }
}
