package org.equityimpact.pages.drafts;

import java.util.List;
import org.equityimpact.json.Mistake;

/** Leads from each mistake of a draft to the field where it is mended. */
record Slips(Draft draft, Form form, Telling telling, Mistaken mistaken) {

    List<Slip> all() {
        return mistaken.mistakes().stream().map(this::slip).toList();
    }

    /** Those of one page, which lead to its fields. */
    List<Slip> on(Step step) {
        return mistaken.mistakes().stream()
                .filter(mistake -> form.find(mistake.pointer(), draft.tree())
                        .filter(found -> found.step().equals(step))
                        .isPresent())
                .map(this::slip)
                .map(slip -> new Slip(slip.place(), fragment(slip), slip.told(), null))
                .toList();
    }

    private static String fragment(Slip slip) {
        var address = String.valueOf(slip.address());
        return address.substring(address.indexOf('#'));
    }

    private Slip slip(Mistake mistake) {
        var found = form.find(mistake.pointer(), draft.tree()).filter(one -> one.nearness() > 1);
        var told = found.map(one -> mistaken.told(one.field(), mistake))
                .orElseGet(() -> new Told(telling.words().of("drafts.mistake.other"), Mistaken.told(mistake)));
        return new Slip(
                telling.place(form, mistake.pointer()),
                found.map(one -> draft.address(one.step().name()) + "?tell#" + one.id())
                        .orElse(null),
                told,
                mistaken.isWrong(mistake) ? mistake.pointer() : null);
    }
}
