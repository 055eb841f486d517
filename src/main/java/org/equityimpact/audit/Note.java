package org.equityimpact.audit;

/** A deed that is to go into the record. */
public record Note(Who who, Deed deed, About about) {}
