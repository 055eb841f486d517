package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.Submission;
import org.equityimpact.proposal.Indicator;

/** The real public tables of indicators that come with the product, to try thresholds on. */
final class ShippedTables {

    private static final String FOLDER = "/samples/indicators/";
    private static final List<String> NAMES = List.of(
            "washington-discipline-2013-14",
            "colorado-chronic-absence-2022-23",
            "california-college-courses-2014-15",
            "states-suspensions-2013-14",
            "states-graduation-2018-19");

    private ShippedTables() {}

    /** The indicators of each table, by its name, read with the focal-group codes that they use. */
    static Map<String, List<Indicator>> all(Collection<String> focalGroupCodes) {
        var reader = new ProposalReader(focalGroupCodes, InstantSource.system());
        var tables = new LinkedHashMap<String, List<Indicator>>();
        NAMES.forEach(name -> tables.put(name, reader.readIndicators(text(name))));
        return tables;
    }

    private static byte[] text(String name) {
        try (InputStream table = ShippedTables.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (table == null) {
                throw new IllegalStateException("the table %s is part of the product".formatted(name));
            }
            return Submission.of(table);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
