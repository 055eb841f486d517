package org.equityimpact.charts;

/** Says that a picture cannot be made where no fonts are installed, and what to do about it. */
public final class NoFonts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFonts(Throwable cause) {
        super(
                "PNG needs fonts, and none can be used on this machine; install some (Debian: apt-get install fontconfig"
                        + " fonts-dejavu-core), or ask for svg, html or csv, which need none.",
                cause);
    }
}
