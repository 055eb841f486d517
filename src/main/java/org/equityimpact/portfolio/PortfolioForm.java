package org.equityimpact.portfolio;

import java.util.Locale;

/** The forms in which people and programmes get a portfolio. */
public enum PortfolioForm {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    PortfolioForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] of(Portfolio portfolio) {
        return switch (this) {
            case JSON -> PortfolioWriter.write(portfolio);
            case CSV -> PortfolioCsv.of(portfolio);
            case SVG -> PortfolioChart.of(portfolio).svg();
            case PNG -> PortfolioChart.of(portfolio).png();
        };
    }

    /** The word that stands for the form, which is also the ending of its files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
