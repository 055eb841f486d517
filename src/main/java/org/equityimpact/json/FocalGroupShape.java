package org.equityimpact.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code of a focal group that is in force. */
record FocalGroupShape() implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof String code)) {
            return refuse(found, place, reading, null);
        }
        if (!reading.codes().knows(code)) {
            reading.mistakes()
                    .note(
                            place,
                            "%s is not a known focal-group code.".formatted(Words.quoted(code)),
                            () -> reading.codes().hint(code));
            return null;
        }
        return code;
    }

    @Override
    public String wanted() {
        return "a focal-group code such as race.black";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "focalGroupCode",
                () -> Definitions.of(
                        "type",
                        "string",
                        "pattern",
                        FocalGroupCodes.SHAPE.pattern(),
                        "description",
                        "a code from rules/ focal-groups table, e.g. race.black, lang.english_learner;"
                                + " an unknown code is refused with the nearest known ones"));
    }
}
