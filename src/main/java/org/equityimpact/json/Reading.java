package org.equityimpact.json;

import java.time.LocalDate;

/** What one reading of a document needs at every place: the codes in force, the day, and somewhere to note mistakes. */
record Reading(FocalGroupCodes codes, LocalDate today, Mistakes mistakes) {}
