package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** How far a disparity stands above the policy lines: a screen, never a finding of discrimination. */
public enum Level implements Code {
    NONE,
    WATCH,
    MEDIUM,
    HIGH,
    CANNOT_ASSESS;

    /** One level up; {@link #HIGH} and {@link #CANNOT_ASSESS} stay. */
    Level raised() {
        return switch (this) {
            case NONE -> WATCH;
            case WATCH -> MEDIUM;
            case MEDIUM, HIGH -> HIGH;
            case CANNOT_ASSESS -> CANNOT_ASSESS;
        };
    }

    /** This level, or the given one where that is higher; {@link #CANNOT_ASSESS} stays. */
    Level atLeast(Level floor) {
        return compareTo(floor) < 0 ? floor : this;
    }
}
