package org.equityimpact.spreadsheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings given beside a file. They win over those that stand in it, as the one who imports a file may know better than it does
 * and cannot always edit it; and they hold for all of its tables.
 */
public record TableSettings(Map<Setting, String> values, Source source) {

    /** Where the settings come from, so that a mistake in one can name its place. */
    public enum Source {
        OPTIONS,
        PARAMETERS
    }

    public TableSettings {
        values = Collections.unmodifiableMap(values.isEmpty() ? new EnumMap<>(Setting.class) : new EnumMap<>(values));
    }

    public static TableSettings none() {
        return new TableSettings(Map.of(), Source.OPTIONS);
    }

    /** The option of the command line that gives a setting. */
    public static String option(Setting setting) {
        return "--" + setting.word().replace(' ', '-');
    }

    @Nullable
    String value(Setting setting) {
        return values.get(setting);
    }

    boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    /** How one gives a setting beside a file. */
    String place(Setting setting) {
        return source == Source.OPTIONS ? option(setting) : "?" + setting.part() + "=";
    }
}
