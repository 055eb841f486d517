package org.equityimpact.agenda;

import org.jspecify.annotations.Nullable;

/**
 * One meeting of a calendar.
 *
 * @param uid the id of its event in the calendar, which all meetings of a series share
 * @param recurrenceId tells it from the others of its series by when it was first to be, however it was moved since: an instant
 *     in UTC, or a day; null where it stands alone
 * @param cancelled whether the calendar says that it will not be held
 */
public record SeriesMeeting(String uid, @Nullable String recurrenceId, Meeting meeting, boolean cancelled) {}
