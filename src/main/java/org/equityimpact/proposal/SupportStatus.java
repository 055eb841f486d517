package org.equityimpact.proposal;

/** Whether support is there. */
public enum SupportStatus implements Code {
    PENDING,
    AGREED,
    OBJECTED
}
