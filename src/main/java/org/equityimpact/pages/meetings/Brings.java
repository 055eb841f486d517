package org.equityimpact.pages.meetings;

/**
 * What an item can bring before a meeting, as the list of the form names it.
 *
 * @param value what the form sends
 * @param words what people read
 */
record Brings(String value, String words) {

    static final String NOTHING = "";
    static final String AS_IT_IS = "as-it-is";
    static final String EXEMPT = "exempt:";
    static final String FOLLOW = "follow:";
}
