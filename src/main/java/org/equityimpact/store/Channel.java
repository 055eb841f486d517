package org.equityimpact.store;

/** The way that a notice goes. */
public enum Channel {
    MAIL,
    WEBHOOK
}
