package org.equityimpact.pages.assessments;

import jakarta.validation.constraints.DecimalMax;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.FocalGroupCode;
import org.equityimpact.proposal.Part;
import org.equityimpact.proposal.PartialDate;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal asks for at a place, as its types say.
 *
 * @param path the names that lead there, with dots between and without the numbers of entries
 */
record Field(String path, Kind kind, @Nullable AnnotatedType type) {

    private static final Pattern MONEY =
            Pattern.compile("(?i).*(amount|saving|cost|deficit|reserve|requestedPerYear|requestRefused).*");

    /** Plain numbers that are of people all the same. */
    private static final Set<String> COUNTED = Set.of("respondents", "sampleSize");

    /** What kind of answer it wants. */
    enum Kind {
        BLOCK,
        LIST,
        GROUP,
        CODE,
        DAY,
        PEOPLE,
        MONEY,
        SHARE,
        NUMBER,
        FLAG,
        TEXT,
        FREE
    }

    /** Stands at what no type tells of, such as annotations. */
    private static final Field UNKNOWN = new Field("", Kind.FREE, null);

    static Field at(String pointer) {
        var names = pointer.substring(1).split("/", -1);
        var field = member(Proposal.class, "", names[0]);
        for (var name : List.of(names).subList(1, names.length)) {
            field = field.kind == Kind.LIST ? field.entry() : field.member(name);
        }
        return field;
    }

    /** What its entries are, where it is a list. */
    Field entry() {
        var entry = ((AnnotatedParameterizedType) Objects.requireNonNull(type)).getAnnotatedActualTypeArguments()[0];
        return new Field(path, kind(path, entry, entry), entry);
    }

    /** A part of it, where it is a block. */
    Field member(String name) {
        return type != null && kind == Kind.BLOCK ? member((Class<?>) type.getType(), path + ".", name) : UNKNOWN;
    }

    private static Field member(Class<?> block, String before, String name) {
        return Part.of(block).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(Part::component)
                .map(component -> {
                    var type = component.getAnnotatedType();
                    return new Field(before + name, kind(name, type, component, component.getAccessor()), type);
                })
                .orElse(UNKNOWN);
    }

    private static Kind kind(String name, AnnotatedType annotated, AnnotatedElement... annotatedWith) {
        var type = annotated.getType();
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class ? Kind.LIST : Kind.FREE;
        }
        if (Stream.of(annotatedWith).anyMatch(element -> element.isAnnotationPresent(FocalGroupCode.class))) {
            return Kind.GROUP;
        }
        boolean isShare = Stream.of(annotatedWith)
                .map(element -> element.getAnnotation(DecimalMax.class))
                .anyMatch(most -> most != null && most.value().equals("1"));
        return kind(name, type, isShare);
    }

    private static Kind kind(String name, Type type, boolean isShare) {
        if (type == BigDecimal.class && MONEY.matcher(name).matches()) {
            return Kind.MONEY;
        }
        if (type == PartialDate.class) {
            return Kind.DAY;
        }
        if (type == Count.class || COUNTED.contains(name)) {
            return Kind.PEOPLE;
        }
        if (!(type instanceof Class<?> plain)) {
            return Kind.FREE;
        }
        if (Code.class.isAssignableFrom(plain)) {
            return Kind.CODE;
        }
        if (plain == Boolean.class) {
            return Kind.FLAG;
        }
        if (Number.class.isAssignableFrom(plain)) {
            return isShare ? Kind.SHARE : Kind.NUMBER;
        }
        return plain.isRecord() ? Kind.BLOCK : Kind.TEXT;
    }
}
