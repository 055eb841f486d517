package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.drafts.Asking.Progress;
import org.jspecify.annotations.Nullable;

/** The list of all steps of a draft, each with how far it is. */
record Nav(Draft draft, Form form, Mistaken mistaken, StepNames names, Words words) {

    List<NavItem> items(@Nullable Step current) {
        var parts = new LinkedHashMap<String, List<Step>>();
        form.steps().forEach(step -> parts.computeIfAbsent(
                        step.part() == null ? step.name() : step.part(), name -> new ArrayList<>())
                .add(step));
        return parts.entrySet().stream()
                .map(part -> item(part.getKey(), part.getValue(), current))
                .toList();
    }

    private NavItem item(String name, List<Step> steps, @Nullable Step current) {
        boolean isHere = steps.stream().anyMatch(step -> Objects.equals(step, current));
        var first = isHere && current != null ? current : steps.get(0);
        return new NavItem(
                words.of("drafts.step." + name),
                draft.address(first.name()),
                steps.stream().map(asking()::progress).reduce(Progress.NONE, Progress::plus),
                isHere && steps.size() == 1,
                steps.stream().anyMatch(this::isWrong),
                isHere && steps.size() > 1
                        ? steps.stream().map(step -> leaf(step, current)).toList()
                        : List.of());
    }

    private NavItem leaf(Step step, @Nullable Step current) {
        return new NavItem(
                names.part(step),
                draft.address(step.name()),
                asking().progress(step),
                Objects.equals(step, current),
                isWrong(step),
                List.of());
    }

    private boolean isWrong(Step step) {
        return mistaken.mistakes().stream().filter(mistaken::isWrong).anyMatch(mistake -> form.find(
                        mistake.pointer(), draft.tree())
                .filter(found -> found.step().equals(step))
                .isPresent());
    }

    private Asking asking() {
        return new Asking(draft.tree());
    }
}
