package org.equityimpact.facts.disparity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what counts as too small from settings, wherever these are kept. */
public final class SmallNumberSettings {

    /** What is not shown: disclosure. */
    public static final String MINIMUM_COUNT = "equity.disclosure.minimum-count";

    /** What is not judged for few who were counted: reliability. */
    public static final String MINIMUM_CELL = "equity.reliability.minimum-cell";

    /** What is not judged for few members: reliability. */
    public static final String MINIMUM_N = "equity.reliability.minimum-n";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final Source settings;

    private SmallNumberSettings(Source settings) {
        this.settings = settings;
    }

    /**
     * What the settings say, and the usual minima where they say nothing.
     *
     * @throws UnusableSetting when a value is not a whole number of 0 or more
     */
    public static SmallNumbers in(Source settings) {
        var usual = SmallNumbers.defaults();
        var read = new SmallNumberSettings(settings);
        return new SmallNumbers(
                read.number(MINIMUM_COUNT, usual.minimumCount()),
                read.number(MINIMUM_CELL, usual.minimumCell()),
                read.number(MINIMUM_N, usual.minimumN()));
    }

    private int number(String name, int usual) {
        var value = settings.value(name);
        if (value == null) {
            return usual;
        }
        if (!WHOLE_NUMBER.matcher(value.strip()).matches()) {
            throw new UnusableSetting(name, value);
        }
        return Integer.parseInt(value.strip());
    }

    /** Where settings are kept. */
    public interface Source {

        /** The value of a setting, or null where it is not set. */
        @Nullable
        String value(String name);
    }

    /** Says that a minimum for small numbers is set to what is none. */
    public static final class UnusableSetting extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        UnusableSetting(String name, String value) {
            super("%s must be a whole number between 0 and 999,999,999 but is \"%s\"".formatted(name, value));
        }
    }
}
