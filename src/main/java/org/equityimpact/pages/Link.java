package org.equityimpact.pages;

/** An address within the service and the words that lead there. */
public record Link(String address, String words) {}
