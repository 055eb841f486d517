package org.equityimpact.agenda;

/** Says that no meetings can be taken from a calendar, and why. */
public final class InvalidCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCalendar(String complaint) {
        super(complaint);
    }
}
