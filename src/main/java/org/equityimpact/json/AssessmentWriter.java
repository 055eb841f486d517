package org.equityimpact.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.DisparityScreen;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes an assessment as clients get it: in the order of the contract, nothing absent, the same bytes every time. */
public final class AssessmentWriter {

    private static final JsonMapper MAPPER = mapper();

    private AssessmentWriter() {}

    /** On one line, in UTF-8. */
    public static byte[] write(Assessment assessment) {
        return MAPPER.writeValueAsBytes(assessment);
    }

    /** On many lines for people, in UTF-8. */
    public static byte[] writeIndented(Assessment assessment) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(assessment);
    }

    /** Disparities alone on one line, in UTF-8. */
    public static byte[] write(DisparityScreen screen) {
        return MAPPER.writeValueAsBytes(screen);
    }

    /** Disparities alone on many lines for people, in UTF-8. */
    public static byte[] writeIndented(DisparityScreen screen) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(screen);
    }

    /** Lets a mapper write other answers in the same way. */
    public static void configure(JsonMapper.Builder builder) {
        builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(asSubmitted());
    }

    /** A mapper that writes other answers in the same way. */
    public static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        configure(builder);
        return builder.build();
    }

    /** Evidence shows values of the proposal, and shows them the way clients wrote them. */
    private static SimpleModule asSubmitted() {
        return new SimpleModule()
                .addSerializer(Code.class, written((code, json) -> json.writeString(code.code())))
                .addSerializer(PartialDate.class, written((date, json) -> json.writeString(date.text())))
                .addSerializer(Count.Exact.class, written((count, json) -> json.writeNumber(count.people())))
                .addSerializer(Count.Withheld.class, written((count, json) -> json.writeString(Count.WITHHELD)));
    }

    private static <T> ValueSerializer<T> written(As<T> as) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                as.write(value, json);
            }
        };
    }

    private interface As<T> {
        void write(T value, JsonGenerator json);
    }
}
