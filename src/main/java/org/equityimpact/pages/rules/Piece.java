package org.equityimpact.pages.rules;

/** A piece of a line and what it is, by which it is coloured; plain text is of no kind. */
record Piece(String kind, String text) {

    static Piece plain(String text) {
        return new Piece("", text);
    }
}
