package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of the form for one draft, in their order. */
record Form(boolean isCard, List<Step> steps) {

    Form {
        steps = List.copyOf(steps);
    }

    Step first() {
        return steps.get(0);
    }

    Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    int number(Step step) {
        return steps.indexOf(step) + 1;
    }

    @Nullable
    Step after(Step step) {
        int next = number(step);
        return next < steps.size() ? steps.get(next) : null;
    }

    @Nullable
    Step before(Step step) {
        int at = number(step) - 2;
        return at >= 0 ? steps.get(at) : null;
    }

    /** Where a place is asked for; the nearest above it, or the first within it, where it is not asked for itself. */
    Optional<Found> find(String pointer, Tree tree) {
        return steps.stream()
                .flatMap(step -> step.fields().flatMap(field -> Found.in(step, field, pointer, tree).stream()))
                .max((one, other) -> Integer.compare(one.nearness(), other.nearness()));
    }
}
