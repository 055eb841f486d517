package org.equityimpact.cli;

import java.util.List;
import org.equityimpact.store.NoStore;
import org.equityimpact.store.OpenStore;

/**
 * Which store a command works on: the one that the service would use by the same settings.
 *
 * @param settings what was typed and is no option of the command
 */
record WhichStore(List<String> settings) {

    private static final String INSTEAD = "While it runs, GET /api/v1/audit/verification examines the record,"
            + " and GET /api/v1/audit/export gives it out.";

    static WhichStore by(List<String> settings) throws Unusable {
        for (var setting : settings) {
            if (!setting.matches("--(equity|spring)\\.[^=]+=.*")) {
                throw new Unusable(
                        "\"%s\" is no option; settings of the store are written --equity.data-directory=... or --spring.datasource.url=..."
                                .formatted(setting));
            }
        }
        return new WhichStore(settings);
    }

    OpenStore open() throws Unusable {
        try {
            return OpenStore.asItIs(settings.toArray(String[]::new));
        } catch (NoStore none) {
            var why = String.valueOf(none.getMessage());
            throw new Unusable(none.isInUse() ? List.of(why, INSTEAD) : List.of(why));
        }
    }
}
