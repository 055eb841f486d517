package org.equityimpact.json;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.equityimpact.proposal.Defaulted;
import org.equityimpact.proposal.Description;
import org.equityimpact.proposal.Part;
import org.jspecify.annotations.Nullable;

/** One part of a block: its name, its shape, and what to say when it is needed and not there. */
record PartShape(Part part, Shape shape, @Nullable String whenMissing) {

    static PartShape of(Part part) {
        Shape shape = Shapes.of(part.component().getAnnotatedType());
        NotNull needed = part.component().getAccessor().getAnnotation(NotNull.class);
        return new PartShape(part, shape, needed == null ? null : whenMissing(part, shape, needed));
    }

    private static String whenMissing(Part part, Shape shape, NotNull needed) {
        boolean hasOwnWords = !needed.message().startsWith("{");
        return hasOwnWords ? needed.message() : "%s is missing; it must be %s.".formatted(part.name(), shape.wanted());
    }

    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = shape.schema(definitions);
        Description description = part.component().getAnnotation(Description.class);
        if (description != null) {
            schema.put("description", description.value());
        }
        Defaulted defaulted = part.component().getAnnotation(Defaulted.class);
        if (defaulted != null) {
            schema.put("default", shape instanceof FlagShape ? Boolean.valueOf(defaulted.value()) : defaulted.value());
        }
        return schema;
    }
}
