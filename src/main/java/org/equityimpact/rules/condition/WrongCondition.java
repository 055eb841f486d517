package org.equityimpact.rules.condition;

/** A condition that cannot be used, with what is wrong and what to do. */
public final class WrongCondition extends Exception {

    private static final long serialVersionUID = 1L;

    private final String list;

    WrongCondition(String message) {
        this(message, "");
    }

    WrongCondition(String message, String list) {
        super(message);
        this.list = list;
    }

    /** The list of the policy tables that is to blame; empty where the condition is. */
    public String list() {
        return list;
    }

    /** What is wrong and what to do, without a place. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
