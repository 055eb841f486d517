package org.equityimpact.rules.condition;

/** A condition that cannot be used, with what is wrong and what to do. */
public final class WrongCondition extends Exception {

    private static final long serialVersionUID = 1L;

    WrongCondition(String message) {
        super(message);
    }

    /** What is wrong and what to do, without a place. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
