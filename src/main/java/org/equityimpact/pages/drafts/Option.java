package org.equityimpact.pages.drafts;

/** One answer that a field offers. */
record Option(String value, String label, boolean chosen) {}
