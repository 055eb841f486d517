package org.equityimpact.charts;

import java.util.Locale;

/** How a chart, or its data, is written. */
public enum ChartFormat {
    SVG("image/svg+xml"),
    PNG("image/png"),
    HTML("text/html;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ChartFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word that stands for the format, which is also the ending of its files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
