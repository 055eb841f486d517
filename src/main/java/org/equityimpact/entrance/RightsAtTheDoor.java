package org.equityimpact.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.equityimpact.people.ForEverybody;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Person;
import org.equityimpact.people.Right;
import org.equityimpact.people.Role;
import org.equityimpact.people.WhoActs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a call through to its handler if whoever makes it has the right that the handler names. */
public final class RightsAtTheDoor implements HandlerInterceptor {

    private static final Set<Right> ONLY_THEIR_ACCOUNT = Set.of(Right.OWN_ACCOUNT);

    private final WhoActs who;

    RightsAtTheDoor(WhoActs who) {
        this.who = who;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isForEverybody(method)) {
            check(neededBy(method), who.now());
        }
        return true;
    }

    private static void check(@Nullable Right needed, Person person) {
        if (needed != null && person.may(needed)) {
            return;
        }
        if (person.equals(Person.NOBODY)) {
            throw Refusal.ofTheUnknown();
        }
        if (person.isNamed() && person.rights().equals(ONLY_THEIR_ACCOUNT)) {
            throw new Refusal(
                    Refusal.Why.PASSWORD_FIRST,
                    "The password is one to be changed: open /account and choose your own.");
        }
        throw new Refusal(Refusal.Why.NOT_ALLOWED, detail(needed, person));
    }

    private static String detail(@Nullable Right needed, Person person) {
        if (needed == null) {
            return "Nobody may do this.";
        }
        if (person.equals(Person.AT_THE_MACHINE)) {
            return "There are no accounts here, for nobody is asked to sign in; set equity.sign-in.accounts=true to have them.";
        }
        String roles = String.join(
                " or ",
                Arrays.stream(Role.values())
                        .filter(role -> role.rights().contains(needed))
                        .map(Role::code)
                        .toList());
        return person.token() == null
                ? "This needs the right \"%s\", which comes with the role %s.".formatted(needed.code(), roles)
                : "This needs the right \"%s\", which this token does not carry or its owner does not have (role %s)."
                        .formatted(needed.code(), roles);
    }

    /** The right that a handler names, or that of its class; null where it names none. */
    public static @Nullable Right neededBy(HandlerMethod handler) {
        if (isOfTheDescription(handler)) {
            return Right.READ;
        }
        var needs = handler.getMethodAnnotation(Needs.class);
        if (needs == null) {
            needs = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
        }
        return needs == null ? null : needs.value();
    }

    public static boolean isForEverybody(HandlerMethod handler) {
        return handler.hasMethodAnnotation(ForEverybody.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ForEverybody.class);
    }

    /** The description of the calls comes from a library. */
    private static boolean isOfTheDescription(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.springdoc.");
    }
}
