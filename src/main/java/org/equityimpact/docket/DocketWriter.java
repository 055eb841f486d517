package org.equityimpact.docket;

import org.equityimpact.json.AssessmentWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a docket as JSON: nothing absent, in the order of the record, in UTF-8. */
public final class DocketWriter {

    private static final JsonMapper JSON = AssessmentWriter.mapper();

    private DocketWriter() {}

    public static byte[] write(Docket docket) {
        return JSON.writeValueAsBytes(docket);
    }

    /** On many lines for people. */
    public static byte[] writeIndented(Docket docket) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(docket);
    }
}
