package org.equityimpact.facts;

/** The kinds of value that a word of the rules can have, the cheapest to find out first. */
public enum WordKind {
    /** Yes or no. */
    FLAG,
    /** One code out of a list. */
    CODE,
    /** A date, whole or partial. */
    DATE,
    /** Free text; blank text is unknown. */
    TEXT,
    /** A number, exact or within bounds. */
    FIGURE,
    /** Several codes. */
    CODES,
    /** Several entries, of which only the number is known here. */
    LIST
}
