package org.equityimpact.notices;

import java.util.List;

/** Says what is wrong with the settings of notices, all of it at once and nothing secret. */
final class UnusableNoticeSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableNoticeSetting(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
