package org.equityimpact.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a call is heavy work, of which only so much is done at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Heavy {

    Work value() default Work.OTHER;

    /** Only a call with a larger body is; one that does not say how large its body is counts as large. */
    int aboveBytes() default -1;
}
