package org.equityimpact.store;

/** How far a notice has come. */
public enum NoticeState {
    /** It goes out at its next attempt. */
    WAITING,
    /** An attempt has begun and its end is not written down yet. */
    SENDING,
    SENT,
    /** It was given up; somebody may ask for another attempt. */
    FAILED,
    /** Nobody knows whether it went out; it is not repeated unless somebody asks. */
    UNCERTAIN
}
