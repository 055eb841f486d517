package org.equityimpact.docket.forms;

import java.util.Locale;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketWriter;

/** The forms in which people and programmes get a docket. */
public enum DocketForm {
    JSON("application/json"),
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    DocketForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] of(Docket docket) {
        return switch (this) {
            case JSON -> DocketWriter.write(docket);
            case HTML -> DocketHtml.of(docket);
            case PDF -> DocketPdf.of(docket);
            case CSV -> DocketCsv.of(docket);
        };
    }

    /** The word that stands for the form, which is also the ending of its files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
