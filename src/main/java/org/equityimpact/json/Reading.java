package org.equityimpact.json;

import java.time.LocalDate;

/** What one reading of a document needs at every place: the codes in force, the day, what not to tell, and where to note mistakes. */
record Reading(FocalGroupCodes codes, LocalDate today, Discretion discretion, Mistakes mistakes) {}
