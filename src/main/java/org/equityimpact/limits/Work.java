package org.equityimpact.limits;

import java.time.Duration;

/** What keeps a processor or much memory busy for more than a moment. */
public enum Work {
    /** Proposals one to a line, for as long as they come. */
    BATCH("batches", Duration.ofSeconds(30)),
    /** Candidates and rehearsals of rules, prints, imports, the year. */
    OTHER("pieces of heavy work (prints, imports, reviews of rules, the year)", Duration.ofSeconds(5));

    private final String words;
    private final Duration comeAgain;

    Work(String words, Duration comeAgain) {
        this.words = words;
        this.comeAgain = comeAgain;
    }

    String words() {
        return words;
    }

    /** After how long it is worth to come again. */
    Duration comeAgain() {
        return comeAgain;
    }
}
