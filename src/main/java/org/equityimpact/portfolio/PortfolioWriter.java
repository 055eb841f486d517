package org.equityimpact.portfolio;

import org.equityimpact.json.AssessmentWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a portfolio as JSON: nothing absent, in the order of the record, in UTF-8. */
public final class PortfolioWriter {

    private static final JsonMapper JSON = AssessmentWriter.mapper();

    private PortfolioWriter() {}

    public static byte[] write(Portfolio portfolio) {
        return JSON.writeValueAsBytes(portfolio);
    }
}
