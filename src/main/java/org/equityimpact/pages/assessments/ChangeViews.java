package org.equityimpact.pages.assessments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.docket.VersionChanges;
import org.equityimpact.docket.VersionChanges.PartChange;
import org.equityimpact.pages.assessments.ChangeView.FieldChange;
import org.jspecify.annotations.Nullable;

/** Puts the changes from one version to another into words. */
record ChangeViews(Telling before, Telling after, MovedWords moved) {

    List<ChangeView> of(VersionChanges changes) {
        return changes.parts().stream().map(this::view).toList();
    }

    private ChangeView view(PartChange part) {
        return new ChangeView(
                after.place(part.part()),
                fields(part.part()),
                part.places().stream().anyMatch(Telling::isFigures),
                part.moved() == null ? null : moved.of(part.moved()));
    }

    private List<FieldChange> fields(String part) {
        var then = told(before, part);
        var now = told(after, part);
        var places = new LinkedHashMap<>(now);
        then.forEach(places::putIfAbsent);
        var changed = new ArrayList<FieldChange>();
        places.keySet().forEach(place -> change(place, then.get(place), now.get(place), changed));
        return changed;
    }

    private void change(String place, @Nullable Stated then, @Nullable Stated now, List<FieldChange> changed) {
        if (then != null && now == null && isListNow(place)) {
            return;
        }
        var was = then == null ? List.<String>of() : then.texts();
        var is = now == null ? List.<String>of() : now.texts();
        if (!was.equals(is)) {
            var isWritten = now == null ? then != null && then.isWritten() : now.isWritten();
            changed.add(new FieldChange((now == null ? before : after).place(place), was, is, isWritten));
        }
    }

    /** An empty list that has entries now is told by these. */
    private boolean isListNow(String place) {
        return after.at(place).filter(now -> !now.parts().isEmpty()).isPresent();
    }

    private static Map<String, Stated> told(Telling telling, String part) {
        var told = new LinkedHashMap<String, Stated>();
        telling.at(part).ifPresent(stated -> stated.told().forEach(one -> told.put(one.pointer(), one)));
        return told;
    }
}
