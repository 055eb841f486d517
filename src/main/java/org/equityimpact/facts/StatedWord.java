package org.equityimpact.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Defaulted;
import org.equityimpact.proposal.FocalGroupCode;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/** A word that is a component of the submission: its kind, and its value once blank and "unknown" are read as unknown. */
final class StatedWord {

    private static final String UNKNOWN = "unknown";

    private final RecordComponent component;
    private final WordKind kind;
    private final List<String> codes;
    private final Function<Object, @Nullable Object> reading;
    private final @Nullable Object standard;

    private StatedWord(
            RecordComponent component, WordKind kind, List<String> codes, Function<Object, @Nullable Object> reading) {
        this.component = component;
        this.kind = kind;
        this.codes = codes;
        this.reading = reading;
        this.standard = standard(component);
        component.getAccessor().setAccessible(true);
    }

    static Optional<StatedWord> of(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.isAnnotationPresent(FocalGroupCode.class)) {
            return word(component, WordKind.CODE, value -> value);
        }
        if (type == String.class) {
            return word(component, WordKind.TEXT, StatedWord::unlessBlank);
        }
        if (type == Boolean.class) {
            return word(component, WordKind.FLAG, value -> value);
        }
        if (type == PartialDate.class) {
            return word(component, WordKind.DATE, value -> Figure.of((PartialDate) value));
        }
        if (type == BigDecimal.class || type == BigInteger.class || type == Count.class) {
            return word(component, WordKind.FIGURE, StatedWord::figure);
        }
        if (type == Figure.class) {
            return word(component, WordKind.FIGURE, value -> value);
        }
        if (type.isEnum()) {
            return Optional.of(new StatedWord(component, WordKind.CODE, codesOf(type), StatedWord::unlessUnknown));
        }
        return type == List.class ? list(component) : Optional.empty();
    }

    String name() {
        return component.getName();
    }

    WordKind kind() {
        return kind;
    }

    List<String> codes() {
        return codes;
    }

    @Nullable
    Object value(Object record) {
        try {
            var stated = component.getAccessor().invoke(record);
            return stated == null ? standard : reading.apply(stated);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Optional<StatedWord> list(RecordComponent component) {
        Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (item instanceof Class<?> type && type.isRecord()) {
            return word(component, WordKind.LIST, value -> ((List<?>) value).size());
        }
        var groups = Arrays.stream(((java.lang.reflect.AnnotatedParameterizedType) component.getAnnotatedType())
                        .getAnnotatedActualTypeArguments())
                .anyMatch(argument -> argument.isAnnotationPresent(FocalGroupCode.class));
        return word(
                component,
                WordKind.CODES,
                value -> groups ? Codes.groups(strings((List<?>) value), true) : Codes.all(strings((List<?>) value)));
    }

    private static Optional<StatedWord> word(
            RecordComponent component, WordKind kind, Function<Object, @Nullable Object> reading) {
        return Optional.of(new StatedWord(component, kind, List.of(), reading));
    }

    private static @Nullable Object standard(RecordComponent component) {
        var standard = component.getAnnotation(Defaulted.class);
        if (standard == null) {
            return null;
        }
        return component.getType() == Boolean.class ? Boolean.valueOf(standard.value()) : standard.value();
    }

    private static Collection<String> strings(List<?> list) {
        return list.stream()
                .map(item -> item instanceof Code code ? code.code() : String.valueOf(item))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Figure figure(Object number) {
        if (number instanceof Count count) {
            return Figure.of(count);
        }
        return number instanceof BigInteger whole ? Figure.of(whole) : Figure.of((BigDecimal) number);
    }

    private static @Nullable Object unlessBlank(Object text) {
        return ((String) text).isBlank() ? null : text;
    }

    private static @Nullable Object unlessUnknown(Object value) {
        var code = ((Code) value).code();
        return code.equals(UNKNOWN) ? null : code;
    }

    private static List<String> codesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> ((Code) value).code())
                .filter(code -> !code.equals(UNKNOWN))
                .toList();
    }
}
