package org.equityimpact.notices;

import java.util.function.Function;
import org.equityimpact.docket.Docket;
import org.equityimpact.store.AttachedDocket;

/** The form in which a docket goes with a mail. */
public record DocketAttachment(String name, String mediaType, Function<Docket, byte[]> form) {

    AttachedDocket of(Docket docket) {
        return new AttachedDocket(name, mediaType, form.apply(docket));
    }
}
