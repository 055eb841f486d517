package org.equityimpact.json;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.FocalGroupCode;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tells the shape of a part from its type and the limits written on it. */
final class Shapes {

    private Shapes() {}

    static Shape of(AnnotatedType type) {
        Class<?> kind = raw(type.getType());
        if (kind == String.class) {
            return text(type);
        }
        if (kind == List.class) {
            return list(type);
        }
        if (kind == BigDecimal.class) {
            return new NumberShape(least(type), most(type));
        }
        if (kind == BigInteger.class) {
            return new WholeNumberShape(Objects.requireNonNull(least(type), "a whole number needs a least one"));
        }
        if (kind == Boolean.class) {
            return new FlagShape();
        }
        if (kind == PartialDate.class) {
            return new DateShape();
        }
        if (kind == Count.class) {
            return new CountShape();
        }
        if (kind == Map.class) {
            return new FreeShape();
        }
        return kind.isEnum() ? CodeShape.of(kind) : new BlockShape(kind);
    }

    private static Shape text(AnnotatedType type) {
        if (type.isAnnotationPresent(FocalGroupCode.class)) {
            return new FocalGroupShape();
        }
        Pattern pattern = type.getAnnotation(Pattern.class);
        if (pattern != null) {
            return pattern(pattern);
        }
        Size size = type.getAnnotation(Size.class);
        return size == null ? new TextShape(0, Integer.MAX_VALUE) : new TextShape(size.min(), size.max());
    }

    /** A pattern that is not anchored is the one text itself. */
    private static Shape pattern(Pattern pattern) {
        String regexp = pattern.regexp();
        return regexp.startsWith("^")
                ? new PatternShape(java.util.regex.Pattern.compile(regexp), pattern.message())
                : new ConstantShape(regexp);
    }

    private static Shape list(AnnotatedType type) {
        AnnotatedType entries = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        Size size = type.getAnnotation(Size.class);
        return size == null
                ? new ListShape(0, Integer.MAX_VALUE, of(entries))
                : new ListShape(size.min(), size.max(), of(entries));
    }

    private static @Nullable BigDecimal least(AnnotatedType type) {
        DecimalMin least = type.getAnnotation(DecimalMin.class);
        return least == null ? null : new BigDecimal(least.value());
    }

    private static @Nullable BigDecimal most(AnnotatedType type) {
        DecimalMax most = type.getAnnotation(DecimalMax.class);
        return most == null ? null : new BigDecimal(most.value());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
