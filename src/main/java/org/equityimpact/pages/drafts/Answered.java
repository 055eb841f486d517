package org.equityimpact.pages.drafts;

import java.util.List;

/**
 * An answer in plain words.
 *
 * @param address of the field that asks for it
 * @param pointer of what is answered
 * @param words what was answered, one entry a line; empty where the answer is told entry by entry
 */
record Answered(
        String label, String address, String id, String pointer, String words, boolean wrong, List<Entry> entries) {

    /** An entry of a list with what is said of it. */
    record Entry(String title, List<Answered> answers) {}
}
