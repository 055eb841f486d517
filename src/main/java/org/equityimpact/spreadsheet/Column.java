package org.equityimpact.spreadsheet;

import org.jspecify.annotations.Nullable;

/** What a column holds: what is said of a group, or one figure of one of its measurements. */
record Column(Role role, @Nullable TableFigure figure, String period) {

    /** Which part of an indicator a column fills in. */
    enum Role {
        GROUP,
        FOCAL_GROUP,
        PARENTS,
        BASELINE,
        PROJECTED,
        STATE,
        NATION,
        /** A figure of an earlier period, which the heading names. */
        EARLIER,
        /** Remarks, which are passed over. */
        NOTE
    }

    static Column of(Role role) {
        return new Column(role, null, "");
    }

    static Column of(Role role, TableFigure figure) {
        return new Column(role, figure, "");
    }

    /** The columns of one measurement have this in common. */
    Column withoutFigure() {
        return new Column(role, null, period);
    }

    boolean isMeasured() {
        return role.compareTo(Role.BASELINE) >= 0 && role != Role.NOTE;
    }
}
