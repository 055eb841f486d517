package org.equityimpact.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a submission, read as empty where nobody submitted them. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
