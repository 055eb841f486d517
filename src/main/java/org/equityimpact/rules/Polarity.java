package org.equityimpact.rules;

import org.equityimpact.facts.Reading;

/** Whether a pattern stands as it reads or under "not", where certain and possible change places. */
enum Polarity {
    AS_READ,
    NEGATED;

    Reading of(Reading reading) {
        return this == AS_READ ? reading : reading.underNegation();
    }
}
