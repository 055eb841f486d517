package org.equityimpact.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.Code;
import org.jspecify.annotations.Nullable;

/** One of a fixed list of codes. */
record CodeShape(String kind, Map<String, Code> codes) implements Shape {

    static CodeShape of(Class<?> type) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Code code = (Code) constant;
            codes.put(code.code(), code);
        }
        return new CodeShape(Words.kind(type), codes);
    }

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof String text)) {
            return refuse(found, place, reading, null);
        }
        Code code = codes.get(text);
        if (code == null) {
            reading.mistakes()
                    .note(
                            place,
                            "%s is not %s; allowed: %s.".formatted(Words.quoted(text), kind, allowed()),
                            () -> hint(text));
        }
        return code;
    }

    private @Nullable String hint(String text) {
        List<String> meant = Nearest.to(text, codes.keySet());
        return meant.isEmpty() ? null : Words.didYouMean(meant);
    }

    private String allowed() {
        return String.join(", ", codes.keySet());
    }

    @Override
    public String wanted() {
        return "one of " + allowed();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("enum", List.copyOf(codes.keySet()));
    }
}
