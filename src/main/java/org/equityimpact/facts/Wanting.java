package org.equityimpact.facts;

import java.util.List;

/** Something concluded from many parts of a submission that knows which of them are still wanting. */
interface Wanting {

    /** The JSON Pointers of what would settle a word that is unknown; empty where the word's own parts tell. */
    List<String> wanted(Word word);
}
