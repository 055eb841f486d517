package org.equityimpact.rules;

import org.drools.drl.ast.descr.BaseDescr;

/** A part of a rule that is not allowed, with what is wrong and what to do. */
final class NotFit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BaseDescr part;
    private final String check;

    NotFit(BaseDescr part, String check, String text) {
        super(text);
        this.part = part;
        this.check = check;
    }

    void tell(Origin origin) {
        origin.wrong(part, "", check, String.valueOf(getMessage()));
    }
}
