package org.equityimpact.notices;

import java.util.function.Function;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.forms.DocketForm;
import org.equityimpact.docket.forms.TooLongToPrint;
import org.equityimpact.store.AttachedDocket;

/** The form in which a docket goes with a mail. */
public record DocketAttachment(String name, String mediaType, Function<Docket, byte[]> form) {

    /** A docket that is too long for the form goes as a page. */
    AttachedDocket of(Docket docket) {
        try {
            return new AttachedDocket(name, mediaType, form.apply(docket));
        } catch (TooLongToPrint tooLong) {
            return new AttachedDocket("docket.html", DocketForm.HTML.mediaType(), DocketForm.HTML.of(docket));
        }
    }
}
