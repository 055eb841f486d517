package org.equityimpact.rules.condition;

/** A number or list of the policy tables, as a rule names it: {@code threshold("data-age-most")}, {@code list("cut")}. */
public record PolicyName(String kind, String name) {

    @Override
    public String toString() {
        return "%s(\"%s\")".formatted(kind, name);
    }
}
