package org.equityimpact.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads an assessment that was kept as JSON; a list that assessments did not have then is empty. */
public final class AssessmentReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .withConfigOverride(List.class, config -> config.setNullHandling(emptied()))
            .withConfigOverride(Map.class, config -> config.setNullHandling(emptied()))
            .build();

    private AssessmentReader() {}

    public static Assessment read(byte[] json) {
        return JSON.readValue(json, Assessment.class);
    }

    private static JsonSetter.Value emptied() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }
}
