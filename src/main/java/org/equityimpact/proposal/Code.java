package org.equityimpact.proposal;

import java.util.Locale;

/** A value out of a fixed list, written in a submission as its code. */
public interface Code {

    String name();

    /** The word that stands for the value in a submission. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
