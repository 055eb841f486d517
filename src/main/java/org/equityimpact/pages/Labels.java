package org.equityimpact.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleBook;
import org.jspecify.annotations.Nullable;

/** What people call the codes and places of a proposal, in the language of whoever asks. */
public final class Labels {

    private final Words words;
    private final Supplier<? extends RuleBook> rulesInForce;

    Labels(Words words, Supplier<? extends RuleBook> rulesInForce) {
        this.words = words;
        this.rulesInForce = rulesInForce;
    }

    /** A code of a list, such as the decision type {@code policy}; a code without a word stands for itself. */
    public String word(String list, @Nullable Object code) {
        return code == null
                ? ""
                : words.find("labels.word." + list + "." + code).orElseGet(code::toString);
    }

    /** A focal group: in our words where we have them, and otherwise as the rules in force name it. */
    public String group(String code) {
        return words.find("labels.group." + code)
                .orElseGet(() -> rulesInForce.get().tables().focalGroups().label(code));
    }

    /** A dimension: in our words where we have them, and otherwise by the title that the rules give it. */
    public String dimension(String code, String title) {
        return words.find("labels.dimension." + code).orElse(title);
    }

    /**
     * A place in a proposal by the question that asks for it.
     *
     * @param pointer a JSON Pointer, such as {@code /engagement/activities/0/level}
     */
    public String place(String pointer) {
        String known = Stream.of(pointer.split("/"))
                .filter(part -> !part.isEmpty() && !part.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining("."));
        return words.find("labels.place." + known).orElse(pointer);
    }

    /** An amount as it is written where the reader lives; a currency that nobody knows stands beside the number. */
    public String money(BigDecimal amount, @Nullable String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language());
        if (currency == null) {
            return format.format(amount);
        }
        try {
            NumberFormat money = NumberFormat.getCurrencyInstance(words.language());
            money.setCurrency(Currency.getInstance(currency));
            money.setMinimumFractionDigits(0);
            return money.format(amount);
        } catch (IllegalArgumentException unknown) {
            return format.format(amount) + " " + currency;
        }
    }
}
